// Answers that a view asked for and draws when they are there; asked again after a while.

/** One question at a time, of a view that is drawn again and again. */
export class Later {
  #key = null;
  #asked = 0;
  #seconds;
  value = null;
  error = null;

  /** Asks again after so many seconds. */
  constructor(seconds) {
    this.#seconds = seconds;
  }

  /** Asks unless that was asked a short while ago; an answer to another question is forgotten. */
  ask(key, question) {
    const other = key !== this.#key;
    if (!other && performance.now() - this.#asked < this.#seconds * 1000) return this;
    if (other) this.value = this.error = null;
    this.#key = key;
    this.#asked = performance.now();
    question().then(value => this.#tell(key, value, null), error => this.#tell(key, null, error));
    return this;
  }

  /** The next drawing asks anew. */
  forget() {
    this.#asked = -Infinity;
  }

  #tell(key, value, error) {
    if (key !== this.#key) return;
    // Whoever does not answer leaves what was there; who says that there is nothing any more takes it away.
    this.value = value ?? (error && error.status !== 404 ? this.value : null);
    this.error = error;
    dispatchEvent(new Event('again'));
  }
}
