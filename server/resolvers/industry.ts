import type { IndustryResolvers } from "../schema/generated/resolvers.ts";
import { entityFields } from "./entity.ts";

export const Industry: IndustryResolvers = { ...entityFields };
