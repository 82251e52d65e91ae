import type { Page } from "playwright-core";

export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Drawn {
  id(): string;
  position(): Point;
  renderedMidpoint(): Point;
  visible(): boolean;
}

/** The part of a drawn picture that tests look at; Cytoscape leaves it on the element that it draws in. */
interface Canvas extends HTMLElement {
  readonly _cyreg?: {
    readonly cy: {
      nodes(): { toArray(): readonly Drawn[] };
      edges(selector?: string): { toArray(): readonly Drawn[] };
      animated(): boolean;
    };
  };
}

const canvas = "[data-canvas]";

/** Where each node stands, by id, in canvas units. */
export function placesOf(page: Page): Promise<Record<string, Point>> {
  return page.$eval(canvas, (element: Canvas) =>
    Object.fromEntries(
      (element._cyreg?.cy.nodes().toArray() ?? []).map((node) => [node.id(), { ...node.position() }]),
    ),
  );
}

/** Ids of the nodes and lines that can be seen, in order. */
export function shownOf(
  page: Page,
): Promise<{ readonly nodes: readonly string[]; readonly edges: readonly string[] }> {
  return page.$eval(canvas, (element: Canvas) => {
    const cy = element._cyreg?.cy;
    const seen = (drawn: readonly Drawn[] = []) =>
      drawn
        .filter((one) => one.visible())
        .map((one) => one.id())
        .sort();
    return { nodes: seen(cy?.nodes().toArray()), edges: seen(cy?.edges().toArray()) };
  });
}

/** The middle of the first line that a selector names, on the screen. */
export function middleOfEdge(page: Page, selector: string): Promise<Point | null> {
  return page.$eval(
    canvas,
    (element: Canvas, selector) => {
      const [edge] = element._cyreg?.cy.edges(selector).toArray() ?? [];
      const { left, top } = element.getBoundingClientRect();
      const middle = edge?.renderedMidpoint();
      return middle ? { x: middle.x + left, y: middle.y + top } : null;
    },
    selector,
  );
}

/** Waits until the picture is drawn and stands still. */
export async function untilDrawn(page: Page, nodes = 2): Promise<void> {
  await page.waitForFunction(
    ([selector, least]) => {
      const element: Canvas | null = document.querySelector(selector);
      const cy = element?._cyreg?.cy;
      return cy !== undefined && !cy.animated() && cy.nodes().toArray().length >= least;
    },
    [canvas, nodes] as const,
  );
}
