import type { Resolvers } from "../schema/generated/resolvers.ts";
import { Actor } from "./actor.ts";
import { Agency } from "./agency.ts";
import { Collaboration } from "./collaboration.ts";
import { Commitment } from "./commitment.ts";
import { GraphQLDate } from "./date.ts";
import { Document } from "./document.ts";
import { DocumentPreview } from "./document-preview.ts";
import { Entity } from "./entity.ts";
import { Evidence } from "./evidence.ts";
import { ImportedDocument } from "./imported-document.ts";
import { Industry } from "./industry.ts";
import { Mention } from "./mention.ts";
import { Mutation } from "./mutation.ts";
import { Node } from "./node.ts";
import { Official } from "./official.ts";
import { Post } from "./post.ts";
import { PreviewedTarget } from "./previewed-target.ts";
import { Program } from "./program.ts";
import { Query } from "./query.ts";
import { Region } from "./region.ts";
import { SubgraphEdge } from "./subgraph-edge.ts";
import { Subscription } from "./subscription.ts";
import { Target } from "./target.ts";

/** How each type of the schema is answered; fields that are not named are properties of what stands behind the type. */
export const resolvers: Resolvers = {
  Actor,
  Agency,
  Collaboration,
  Commitment,
  Date: GraphQLDate,
  Document,
  DocumentPreview,
  Entity,
  Evidence,
  ImportedDocument,
  Industry,
  Mention,
  Mutation,
  Node,
  Official,
  Post,
  PreviewedTarget,
  Program,
  Query,
  Region,
  SubgraphEdge,
  Subscription,
  Target,
};
