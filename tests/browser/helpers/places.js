// Where things are on the page, for helpers that walk through it without reading. Specs look for what a person sees.

export const begin = "#begin";
export const question = "form[data-question]";
export const choices = `${question} input:is([type=radio], [type=checkbox])`;
export const submit = `${question} button[type=submit]`;
export const plan = "[data-plan]";
