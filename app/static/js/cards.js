// What other rooms show in messages. Each kind of card has a desk, which knows what to draw and what can be done:
// view(message) answers what this page knows of it besides the card, in a form that tells whether it must be drawn anew;
// draw(message, view) draws it; items(message) adds to its message's menu; removal(message) says what removing it means.

export class Cards {
  #desks = new Map();

  /** `desks` is a list of [kinds, desk]. */
  constructor(desks) {
    for (const [kinds, desk] of desks) for (const kind of kinds) this.#desks.set(kind, desk);
  }

  #of({ card }) {
    return card ? this.#desks.get(card.kind) : null;
  }

  view(message) {
    return this.#of(message)?.view(message) ?? null;
  }

  /** The card, or null: then the message's own words say it. */
  draw(message, view) {
    return this.#of(message)?.draw(message, view) ?? null;
  }

  items(message) {
    return this.#of(message)?.items(message) ?? [];
  }

  removal(message) {
    return this.#of(message)?.removal(message) ?? "";
  }
}
