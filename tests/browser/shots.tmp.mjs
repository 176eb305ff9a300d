import { chromium } from "@playwright/test";
import { launchOptions, phone, laptop } from "./browser.js";
const out = "/tmp/lib-shots/"; const pages = process.argv.slice(4); const schemes=(process.argv[2]||"light").split(","); const which=process.argv[3].split(",");
const b = await chromium.launch({ ...launchOptions, executablePath: "/usr/bin/chromium" });
for (const [n, device] of [["phone", phone], ["laptop", laptop]].filter(([n])=>which.includes(n))) for (const colorScheme of schemes) {
  const c = await b.newContext({ ...device, deviceScaleFactor: 1, colorScheme });
  const p = await c.newPage();
  const v = await (await b.newContext({ viewport: { width: 1600, height: 1500 } })).newPage();
  for (const path of pages) {
    await p.goto("http://127.0.0.1:8097/" + path);
    if (path.includes("?q=")) await p.locator(".results li").first().waitFor({timeout:5000}).catch(()=>{});
    if (path.includes("#")) await p.waitForTimeout(1500);
    const png = await p.screenshot({ fullPage: true });
    const o = await p.evaluate(() => document.documentElement.scrollWidth - innerWidth); if (o > 0) console.log(n, path, "overflow", o);
    const [w,h] = [png.readUInt32BE(16), png.readUInt32BE(20)];
    const H = n==="phone"?1450:1900, k = n==="phone"?1:0.7, cols=Math.min(Math.ceil(h/H), n==="phone"?4:2);
    await v.setViewportSize({ width: Math.ceil(cols*(w*k+16)), height: Math.ceil(Math.min(h,H)*k) });
    await v.setContent(`<body style="margin:0;background:#777;display:flex;gap:16px">`+Array.from({length:cols},(_,i)=>`<div style="flex:none;width:${w*k}px;height:${Math.min(H,h-i*H)*k}px;background:url(data:image/png;base64,${png.toString("base64")}) 0 ${-i*H*k}px/${w*k}px auto"></div>`).join(""));
    await v.screenshot({ path: `${out}${n}-${colorScheme}-${path.replace(/[^a-z0-9-]/g, "_")}.png` });
  }
}
await b.close();
