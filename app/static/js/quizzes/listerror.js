// What is wrong with a list as a whole, and the way from a refusal to the row that it is about.
import { fieldError } from "../money.js";
import { newId } from "./fields.js";

/** A line below the list; `complain(list, name)` makes a taker of the server's complaints ("options.1.text"). */
export function listError(box) {
  box.id ||= newId("list");
  box.setAttribute("role", "group");
  const error = fieldError(box);
  return {
    line: error.line,
    say: error.say,
    complain: (list, name) => (path, sentence) => {
      const [head, at] = path.split(".");
      if (head !== name) return false;
      const row = list.filled[Number(at)];
      if (at !== undefined && row) row.say(sentence);
      else error.say(sentence);
      return true;
    },
  };
}
