import { addStyles } from '../../shared/add-styles.js';
import { frameStyles } from '../../shared/frame.styles.js';
import { print } from '../../shared/print.js';
import type { About } from '../notes.js';
import type { Shown } from '../table.js';
import type { Tell } from '../tell.js';
import type { Weights } from '../weighing.js';
import { paperCss } from './paper.styles.js';
import { renderPaper } from './paper.template.js';
import { typeSize } from './type-size.js';

/** What a sheet is made of. */
export interface Sheet {
  readonly tell: Tell;
  readonly shown: Shown;
  readonly about: About;
  /** How many points and options there are in all. */
  readonly all: { readonly rows: number; readonly options: number };
  /** How much each point matters to the visitor, in words, if they want that on paper. */
  readonly weights: Weights | undefined;
  readonly lang: string;
}

/** Puts the table on paper: all of it on two pages, crosswise. */
export class Paper {
  #root: ShadowRoot;

  constructor(root: ShadowRoot) {
    this.#root = root;
    addStyles(root, [frameStyles]);
  }

  print(sheet: Sheet): void {
    const tray = this.#root.querySelector<HTMLElement>('.paper > .paper-tray');
    const css = paperCss(typeSize(sheet));
    const printed = { title: sheet.tell('heading'), lang: sheet.lang, css, body: renderPaper(sheet) };
    if (tray) print(printed, tray);
  }
}
