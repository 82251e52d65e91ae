import { programKindOf } from "../enums.ts";
import type { ProgramResolvers } from "../schema/generated/resolvers.ts";
import { entityFields } from "./entity.ts";

export const Program: ProgramResolvers = { ...entityFields, kind: ({ kind }) => programKindOf(kind) };
