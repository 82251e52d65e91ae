import { expect, it } from "vitest";
import { addArrival } from "./maven-arrivals.ts";

const none = { jars: 0, megabytes: 0 };

it("counts a jar and its size in any unit", () => {
  const lines = [
    "[INFO] Downloaded from central: x/lucene-core-9.11.1.jar (3.5 MB at 12 MB/s)",
    "[INFO] Downloaded from central: x/jcl-over-slf4j-2.0.17.jar (500 kB at 1.1 MB/s)",
  ];
  expect(lines.reduce(addArrival, none)).toEqual({ jars: 2, megabytes: 4 });
});

it("passes over descriptions and announcements", () => {
  const lines = [
    "[INFO] Downloaded from central: x/netty-bom-4.1.136.Final.pom (15 kB at 737 kB/s)",
    "[INFO] Downloading from central: x/lucene-core-9.11.1.jar",
    "[INFO] BUILD SUCCESS",
  ];
  expect(lines.reduce(addArrival, none)).toBe(none);
});
