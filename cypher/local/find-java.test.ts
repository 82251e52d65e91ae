import { beforeEach, describe, expect, it, vi } from "vitest";
import { findJava } from "./find-java.ts";
import { SetupProblem } from "./setup-problem.ts";

beforeEach(() => vi.stubEnv("LC_ALL", "C"));

/** A machine on which these commands are Java of these versions. */
function machine(versions: Readonly<Record<string, string>>) {
  return (command: string) => versions[command];
}

describe("the Java that is taken", () => {
  it("is the one of NEO4J_JAVA_HOME before that of JAVA_HOME before that of PATH", () => {
    const all = machine({ "/neo/bin/java": "21.0.4", "/home/bin/java": "17.0.15", java: "17.0.9" });
    const env = { NEO4J_JAVA_HOME: "/neo", JAVA_HOME: "/home" };
    expect(findJava(env, all)).toEqual({ command: "/neo/bin/java", version: "21.0.4" });
    expect(findJava({ JAVA_HOME: "/home" }, all)).toEqual({ command: "/home/bin/java", version: "17.0.15" });
    expect(findJava({}, all)).toEqual({ command: "java", version: "17.0.9" });
  });

  it("is a later one where JAVA_HOME points at a version that Neo4j does not run on", () => {
    const found = findJava({ JAVA_HOME: "/old" }, machine({ "/old/bin/java": "11.0.2", java: "21" }));
    expect(found).toEqual({ command: "java", version: "21" });
  });
});

describe("where no Java fits, the sentence", () => {
  it("names every version that was found and the ways out", () => {
    const find = () =>
      findJava({ JAVA_HOME: "/old" }, machine({ "/old/bin/java": "1.8.0_392", java: "25-ea" }));
    expect(find).toThrow(SetupProblem);
    expect(find).toThrow(
      "Neo4j needs Java 17 or 21, but only Java 1.8.0_392 (JAVA_HOME), 25-ea (PATH) was found.",
    );
    expect(find).toThrow("sudo apt install openjdk-17-jre-headless");
    expect(find).toThrow("brew install openjdk@21");
    expect(find).toThrow("docker compose up");
    expect(find).toThrow("NEO4J_URI=");
  });

  it("says so where there is none at all, in Chinese too", () => {
    expect(() => findJava({}, machine({}))).toThrow("but no Java was found");
    vi.stubEnv("LC_ALL", "zh_CN.UTF-8");
    expect(() => findJava({}, machine({}))).toThrow("但没有找到 Java");
  });
});
