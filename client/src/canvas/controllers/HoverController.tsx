import type { Core, EventObject } from "cytoscape";
import { useEffect } from "react";

/** While the pointer rests on a node, it and its neighbours stay clear and the rest steps back. */
export function HoverController({ cy }: { readonly cy: Core }) {
  useEffect(() => {
    cy.on("mouseover", "node", light);
    cy.on("mouseout", "node", clear);
    cy.on("mouseover", "edge", point);
    cy.on("mouseout", "edge", unpoint);
    cy.on("grab", clear);
    return () => {
      cy.off("mouseover", "node", light);
      cy.off("mouseout", "node", clear);
      cy.off("mouseover", "edge", point);
      cy.off("mouseout", "edge", unpoint);
      cy.off("grab", clear);
    };

    function light({ target }: EventObject): void {
      const near = target.closedNeighborhood();
      cy.batch(() => {
        cy.elements().difference(near).addClass("dim");
        near.edges().addClass("lit labelled");
      });
      setPointer("pointer");
    }

    function clear(): void {
      cy.batch(() => {
        cy.elements(".dim").removeClass("dim");
        cy.edges(".lit").removeClass("lit");
        cy.edges(".labelled").not(".chosen, .near").removeClass("labelled");
      });
      setPointer("");
    }

    function point({ target }: EventObject): void {
      target.addClass("lit labelled");
      setPointer("pointer");
    }

    function unpoint({ target }: EventObject): void {
      target.removeClass("lit");
      if (!target.is(".chosen, .near")) target.removeClass("labelled");
      setPointer("");
    }

    function setPointer(cursor: string): void {
      const container = cy.container();
      if (container) container.style.cursor = cursor;
    }
  }, [cy]);

  return null;
}
