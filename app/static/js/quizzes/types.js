// The types of questions, each with its sign.
import { icon } from "../dom.js";

const GLYPHS = {
  single: "ui-radios", multiple: "ui-checks", true_false: "toggle-on", short: "input-cursor-text", numeric: "123", matching: "arrow-left-right",
  essay: "text-paragraph", description: "card-text",
};

export const typeNames = Object.keys(GLYPHS);
export const typeIcon = (type) => icon(GLYPHS[type] ?? "question-circle");
