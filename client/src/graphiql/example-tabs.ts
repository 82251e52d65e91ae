import numbers from "./examples/commitments-with-numbers.graphql?raw";
import collaborations from "./examples/cross-province-collaborations.graphql?raw";
import search from "./examples/search-and-neighbours.graphql?raw";

/** What a newcomer finds in the editor: one question a tab, each of them runnable as it stands. */
export const exampleTabs = [
  { query: search, variables: JSON.stringify({ query: "重庆发改委" }, null, 2) },
  { query: numbers, variables: JSON.stringify({ from: "2020-01-01" }, null, 2) },
  { query: collaborations, variables: "" },
];
