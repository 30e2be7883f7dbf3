/** As many answers as pages that a reader may still have open; older forms are told that they are old. */
const remembered = 500;

/**
 * Forms that are answered once: a double click, and a request that is sent again because its answer was lost, get the
 * answer of the first, also while that is still being made.
 */
export class OnceOnly {
  private readonly answers = new Map<string, Promise<unknown>>();

  async do<T>(id: string, work: () => Promise<T>): Promise<T> {
    const before = this.answers.get(id);
    if (before !== undefined) return before as Promise<T>;
    const answer = work();
    this.answers.set(id, answer);
    for (const old of this.answers.keys()) if (this.answers.size > remembered) this.answers.delete(old);
    try {
      return await answer;
    } catch (error) {
      // Nothing was kept: the same form may be sent again.
      this.answers.delete(id);
      throw error;
    }
  }
}
