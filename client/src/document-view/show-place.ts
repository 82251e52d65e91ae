/** Scrolls an element to the middle of what is seen: gently over short ways, at once over long ones or where motion is unwanted. */
export function showPlace(element: Element): void {
  const far = Math.abs(element.getBoundingClientRect().top) > 2 * window.innerHeight;
  const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  element.scrollIntoView({ block: "center", behavior: far || still ? "instant" : "smooth" });
}
