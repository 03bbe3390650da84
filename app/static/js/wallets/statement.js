// A wallet's statement: the newest lines first, by days, each with the balance after it; more come as one scrolls.
import { ApiError } from "../api.js";
import { el, icon } from "../dom.js";
import { t } from "../i18n.js";
import { money } from "../money.js";
import { clock, dayKey, dayLabel } from "../time.js";
import { wallets } from "./calls.js";
import { partyName } from "./parts.js";

const GLYPHS = { DEPOSIT: "box-arrow-in-down", WITHDRAW: "box-arrow-up", REVERSAL: "arrow-counterclockwise" };

export const isOut = (line) => line.signed.startsWith("-");
const glyphOf = (line) => GLYPHS[line.operation_type] ?? (isOut(line) ? "arrow-up-right" : "arrow-down-left");

/** What happened, as the wallet's reader says it. */
export function titleOf(line) {
  const party = isOut(line) ? line.to : line.from;
  const other = partyName(party);
  if (line.operation_type === "DEPOSIT") return t("line_deposit");
  if (line.operation_type === "WITHDRAW") return t("line_withdraw");
  if (line.operation_type === "REVERSAL" && party.kind === "cash") return t(isOut(line) ? "line_undone_deposit" : "line_undone_withdraw");
  if (line.operation_type === "REVERSAL") return t(isOut(line) ? "line_undone_out" : "line_undone_in", { name: other });
  return t(isOut(line) ? "line_to" : "line_from", { name: other });
}

export class Statement {
  #lines = [];
  #hasMore = false;
  #span = {};
  #ends = null;
  #asked = 0;
  #rows = new Map(); // line id -> {line, node}
  #seer = new IntersectionObserver(([entry]) => entry.isIntersecting && this.more(), { rootMargin: "300px" });

  /** `open(line)` shows one; `limit` is the size of a page, and without `grows` there is only one. */
  constructor(box, walletId, { open, limit = 50, grows = true }) {
    Object.assign(this, { box, walletId, open, limit, grows });
    this.note = el("p", { class: "muted statement-note", role: "status" });
    this.days = el("div", { class: "statement-days" });
    this.button = el("button", { type: "button", class: "btn btn-quiet btn-wide", text: t("show_more"), hidden: true, on: { click: () => this.more() } });
    box.replaceChildren(this.days, this.button, this.note);
  }

  /** Show the part between two moments; either may be missing. */
  async show(span) {
    this.#span = span;
    this.#lines = [];
    this.#hasMore = false;
    await this.#read(null);
  }

  more() {
    if (this.#hasMore && !this.button.disabled) this.#read(this.#lines.at(-1).version);
  }

  /** What came since: it goes on top of what is loaded, or takes its place where it does not reach it. */
  async refresh() {
    await this.#read(null);
  }

  async #read(after) {
    const asking = ++this.#asked;
    this.button.disabled = true;
    try {
      const query = { ...this.#span, order: "newest", after, limit: this.limit };
      const page = await wallets.statement(this.walletId, query);
      if (asking === this.#asked) this.#take(page, after);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      if (asking === this.#asked) this.#failed(error, after);
    } finally {
      if (asking === this.#asked) this.button.disabled = false;
    }
  }

  #failed(error, after) {
    this.note.replaceChildren(error.sentence, " ",
      el("button", { type: "button", class: "btn btn-soft", text: t("try_again"), on: { click: () => this.#read(after) } }));
  }

  #take({ items, has_more: hasMore, opening, closing }, after) {
    const oldest = items.at(-1)?.version ?? Infinity;
    const touches = this.#lines.length > 0 && oldest <= this.#lines[0].version + 1;
    if (after !== null) this.#lines = [...this.#lines, ...items];
    else if (touches) this.#lines = [...items, ...this.#lines.filter((line) => line.version < oldest)];
    else this.#lines = items;
    if (after !== null || !touches) this.#hasMore = hasMore;
    this.#ends = { opening, closing };
    this.#mark();
    this.#draw();
  }

  /** What was undone further up is undone further down too. */
  #mark() {
    const undone = new Map(this.#lines.filter((line) => line.reverses_id).map((line) => [line.reverses_id, line.id]));
    this.#lines = this.#lines.map((line) => (undone.has(line.id) && !line.reversed_by_id ? { ...line, reversed_by_id: undone.get(line.id) } : line));
  }

  #draw() {
    const days = Map.groupBy(this.#lines, (line) => dayKey(line.created_at));
    this.days.replaceChildren(...[...days.values()].map((lines) => this.#day(lines)));
    this.button.hidden = !(this.#hasMore && this.grows);
    if (this.grows) this.#lookAgain();
    this.note.textContent = this.#lines.length ? this.#opening() : t(this.#span.from || this.#span.to ? "no_lines_between" : "no_lines");
  }

  /** A page may be too short to push the button out of sight, and then nothing would tell. */
  #lookAgain() {
    this.#seer.unobserve(this.button);
    this.#seer.observe(this.button);
  }

  #opening() {
    if (this.#hasMore || !this.grows) return "";
    return t("opening", { balance: money(this.#ends.opening.balance, this.#lines[0].currency) });
  }

  #day(lines) {
    const label = dayLabel(lines[0].created_at, { today: t("today"), yesterday: t("yesterday") });
    return el("section", { class: "statement-day" }, el("h3", { text: label }), el("ul", {}, ...lines.map((line) => this.#row(line))));
  }

  #row(line) {
    const known = this.#rows.get(line.id);
    if (known?.reversedBy === line.reversed_by_id) return known.node;
    const node = el("li", {}, this.#button(line));
    this.#rows.set(line.id, { reversedBy: line.reversed_by_id, node });
    return node;
  }

  #button(line) {
    const isUndone = line.reversed_by_id !== null;
    const about = [clock(line.created_at), line.memo].filter(Boolean).join(" · ");
    return el("button", { type: "button", id: `line-${line.id}`, class: `line${isUndone ? " is-undone" : ""}`, dataset: { operation: line.id }, on: { click: () => this.open(line) } },
      el("span", { class: `line-glyph ${isOut(line) ? "is-out" : "is-in"}` }, icon(glyphOf(line))),
      el("span", { class: "line-text" },
        el("span", { class: "line-title" }, el("b", { dir: "auto", text: titleOf(line) }), isUndone && el("span", { class: "tag", text: t("was_undone") })),
        el("span", { class: "line-memo", dir: "auto", text: about })),
      el("span", { class: "line-sums" },
        el("span", { class: `line-amount ${isOut(line) ? "is-out" : "is-in"}`, text: money(line.signed, line.currency, { isSigned: true }) }),
        el("span", { class: "line-balance" }, el("span", { class: "visually-hidden", text: `${t("balance_after")} ` }), money(line.balance, line.currency))));
  }
}
