// One line of plain text for a message: in the list of chats, in a quote, for screen readers.
import { filesText } from "./files.js";
import { t } from "./i18n.js";

const parser = new DOMParser(); // its documents run no script and load nothing

export function plainText(message) {
  return wordsOf(message) || (message.attachments?.length ? filesText(message.attachments) : "");
}

/** As the server quotes it: the words, or the names of the files. */
export function quoteText(message) {
  return wordsOf(message) || (message.attachments ?? []).map((file) => file.name).join(", ");
}

function visibleText(html) {
  const { body } = parser.parseFromString(html, "text/html");
  // Without its shape a formula would say something else: its source does not.
  for (const formula of body.querySelectorAll("math[alttext]")) formula.replaceWith(formula.getAttribute("alttext"));
  return body.textContent;
}

// The words of such a message are in its writer's language; these cards say the same in the reader's.
const CARDS = new Set(["poll", "quiz", "quiz_summary"]);

function wordsOf(message) {
  if (message.removed_at) return t("removed");
  if (CARDS.has(message.card?.kind)) return t(`${message.card.kind}_words`, message.card).replace(/\s+/g, " ");
  const text = message.html ? visibleText(message.html) : message.text;
  return text.replace(/\s+/g, " ").trim();
}

/** How somebody is called where there is little room. */
export const firstName = (user) => user.display_name.split(" ")[0];
