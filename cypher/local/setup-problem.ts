import { CypherError } from "../errors.ts";

/** Something on this machine is missing or in the way; the message is a full sentence that says how to mend it. */
export class SetupProblem extends CypherError {
  override name = "SetupProblem";
}
