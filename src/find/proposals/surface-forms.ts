/** Counts how a term is written, to show it as the documents mostly write it. */
export class SurfaceForms {
  private readonly forms = new Map<string, number>();

  /** @param begins whether a sentence begins with it, and so with a capital whatever it is. */
  add(form: string, begins: boolean): void {
    const shown = form.replaceAll(/\s+/g, ' ').replace(/['’]s?$/, '');
    if (shown !== '') this.forms.set(shown, (this.forms.get(shown) ?? 0) + (begins ? atBeginning : 1));
  }

  /** The most frequent form; of equal ones the first. */
  get most(): string {
    let best = '';
    for (const [form, count] of this.forms) if (count > (this.forms.get(best) ?? 0)) best = form;
    return best;
  }
}

const atBeginning = 0.01;
