// The texts that the page carries in the reader's language.

const strings = JSON.parse(document.getElementById("strings").textContent);
const rules = new Intl.PluralRules(document.documentElement.lang);

const fill = (text, values) => text.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? String(values[name]) : whole));

export function t(key, values = {}) {
  return fill(strings.texts[key], values);
}

/** The text in the plural form for `count`. */
export function plural(key, count, values = {}) {
  const forms = strings.plurals[key];
  return fill(forms[rules.select(count)] ?? forms.other, { ...values, count: new Intl.NumberFormat(document.documentElement.lang).format(count) });
}
