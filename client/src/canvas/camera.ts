import type { Core } from "cytoscape";
import type { Place } from "../state/exploration.ts";

/** What may be asked of the view; nothing moves it unasked. */
export interface Camera {
  /** Shows the whole picture, gliding there unless told otherwise. */
  fit(how?: { readonly gliding: boolean }): void;
  /** Larger (factor above 1) or smaller, around the middle. */
  zoomBy(factor: number): void;
  /** Brings a node into view; moves nothing where it is in view already. */
  reveal(id: string): void;
  /** The middle of what is seen, in canvas units. */
  centre(): Place;
}

/** Room around the picture: more on a large screen. */
const padding = { least: 12, most: 40, share: 0.05 };
/** A picture of two nodes is not blown up beyond this. */
const closest = 1.1;
const milliseconds = 180;

/** The camera of a drawn picture. */
export function cameraOf(cy: Core): Camera {
  return { fit, zoomBy, reveal, centre };

  function fit({ gliding } = { gliding: true }): void {
    const box = cy.elements(":visible").boundingBox({ includeLabels: true });
    if (!(box.w > 0)) return;
    const room = Math.min(padding.most, Math.max(padding.least, padding.share * cy.width()));
    const zoom = Math.min((cy.width() - 2 * room) / box.w, (cy.height() - 2 * room) / box.h, closest);
    const level = Math.max(zoom, cy.minZoom());
    moveTo(level, (box.x1 + box.x2) / 2, (box.y1 + box.y2) / 2, gliding);
  }

  function zoomBy(factor: number): void {
    const { x, y } = centre();
    moveTo(Math.min(Math.max(cy.zoom() * factor, cy.minZoom()), cy.maxZoom()), x, y);
  }

  function reveal(id: string): void {
    const node = cy.getElementById(id);
    if (node.empty()) return;
    const box = node.renderedBoundingBox({ includeLabels: true });
    const inView = box.x1 >= 8 && box.y1 >= 8 && box.x2 <= cy.width() - 8 && box.y2 <= cy.height() - 8;
    if (inView) return;
    const { x, y } = node.position();
    moveTo(cy.zoom(), x, y);
  }

  function centre(): Place {
    const { x1, x2, y1, y2 } = cy.extent();
    return { x: Math.round((x1 + x2) / 2), y: Math.round((y1 + y2) / 2) };
  }

  function moveTo(zoom: number, x: number, y: number, gliding = true): void {
    const pan = { x: cy.width() / 2 - x * zoom, y: cy.height() / 2 - y * zoom };
    cy.stop();
    const still = !gliding || matchMedia("(prefers-reduced-motion: reduce)").matches;
    if (still) cy.viewport({ zoom, pan });
    else cy.animate({ zoom, pan }, { duration: milliseconds, easing: "ease-out" });
  }
}
