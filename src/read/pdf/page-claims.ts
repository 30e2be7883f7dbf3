/**
 * The pages that two threads have taken, one from the start of a file, the other from its end. As many claims are
 * granted as there are pages, so that every page is taken once and the two never meet on one.
 */
export class PageClaims {
  /** How many were asked for in all, and by the second thread. */
  readonly shared: SharedArrayBuffer;
  private readonly asked: Int32Array;
  private readonly pages: number;

  constructor(pages: number, shared = new SharedArrayBuffer(8)) {
    this.shared = shared;
    this.asked = new Int32Array(shared);
    this.pages = pages;
  }

  /** Whether there is one more page for the first thread. */
  next(): boolean {
    return Atomics.add(this.asked, 0, 1) < this.pages;
  }

  /** Whether there is one more page for the second thread. */
  nextOfSecond(): boolean {
    Atomics.add(this.asked, 1, 1);
    return this.next();
  }

  /** False only where the second thread has not asked yet: once all pages are taken, it will get none. */
  get secondAsked(): boolean {
    return Atomics.load(this.asked, 1) > 0;
  }
}
