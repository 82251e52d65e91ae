import { AsyncLocalStorage } from "node:async_hooks";

/** Id of the request that is being answered, where it cannot be passed along. */
export const currentRequest = new AsyncLocalStorage<string>();

/** The id of the request that is being answered; empty outside of one. */
export function currentRequestId(): string {
  return currentRequest.getStore() ?? "";
}
