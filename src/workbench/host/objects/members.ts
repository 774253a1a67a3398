import type { Method, Property } from "../protocol/members";

/** A part of what a kind of object serves; kinds with many members are put together from parts. */
export interface Members<S> {
  readonly properties: Readonly<Record<string, Property<S>>>;
  readonly methods: Readonly<Record<string, Method<S>>>;
}
