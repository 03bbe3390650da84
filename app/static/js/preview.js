// One line of plain text for a message: in the list of chats, in a quote, for screen readers.
import { filesText } from "./files.js";
import { t } from "./i18n.js";

const parser = new DOMParser(); // its documents run no script and load nothing

export function plainText(message) {
  if (message.removed_at) return t("removed");
  const text = message.html ? parser.parseFromString(message.html, "text/html").body.textContent : message.text;
  const line = text.replace(/\s+/g, " ").trim();
  return !line && message.attachments?.length ? filesText(message.attachments) : line;
}
