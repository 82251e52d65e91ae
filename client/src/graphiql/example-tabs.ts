import numbers from "./examples/commitments-with-numbers.graphql?raw";
import collaborations from "./examples/cross-province-collaborations.graphql?raw";
import search from "./examples/search-and-neighbours.graphql?raw";

/** What a newcomer finds in the editor: one question a tab, each of them runnable as it stands. */
export const exampleTabs = [search, numbers, collaborations].map((query) => ({ query }));
