import { defineConfig } from "@playwright/test";
import { laptop, launchOptions, phone } from "./browser.js";

// `cargo xtask test` serves the page and says where, and finds the browser.
export default defineConfig({
  testDir: "specs",
  outputDir: "results",
  reporter: "list",
  fullyParallel: true,
  workers: 2,
  forbidOnly: !!process.env.CI,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: process.env.ADDRESS,
    launchOptions,
    locale: "fi-FI",
    // Only the tests without a line let the page keep itself: in the others, what a test holds back would come from the device.
    serviceWorkers: "block",
    trace: "retain-on-failure",
  },
  projects: [
    { name: "phone", use: phone },
    { name: "laptop", use: laptop },
  ],
});
