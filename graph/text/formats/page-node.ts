/** What is used of a page's document tree; linkedom's own types need those of a browser. */
export interface PageNode {
  readonly nodeType: number;
  /** Capital letters for html elements: `DIV`. */
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly textContent: string | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly parentNode: PageNode | null;
}

export interface PageElement extends PageNode {
  getAttribute(name: string): string | null;
}

export interface Page extends PageNode {
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

const ELEMENT = 1;
const TEXT = 3;

export function isText(node: PageNode): boolean {
  return node.nodeType === TEXT;
}

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === ELEMENT;
}

/** Visits a tree in reading order without recursion, so that no depth of nesting breaks it; `enter` says whether to go inside. */
export function walk(
  root: PageNode,
  enter: (node: PageNode) => boolean,
  leave: (node: PageNode) => void,
): void {
  let node: PageNode | null = root;
  while (node) {
    const child: PageNode | null = enter(node) ? node.firstChild : null;
    if (child) {
      node = child;
      continue;
    }
    leave(node);
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node) leave(node);
    }
    node = !node || node === root ? null : node.nextSibling;
  }
}
