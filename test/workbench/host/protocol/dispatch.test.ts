/** protocol, not Excel: what the dispatcher decides itself, on a small object model of its own. */
import { number, optional, text } from "../../../../src/workbench/host/protocol/arguments";
import { Dispatcher } from "../../../../src/workbench/host/protocol/dispatch";
import { HostError, itemNotFound } from "../../../../src/workbench/host/protocol/errors";
import {
  HostCollection,
  HostObject,
  method,
  navigation,
  objectType,
  orNull,
  property,
  readOnly,
} from "../../../../src/workbench/host/protocol/members";
import type { ObjectType } from "../../../../src/workbench/host/protocol/members";
import type { Action, Answer, ObjectPath } from "../../../../src/workbench/host/protocol/wire";

class Shelf extends HostObject {
  readonly books: Book[] = [new Book("Aap", 10), new Book("Noot", 20), new Book("Mies", 30)];
  override readonly type = SHELF;
}

class Books extends HostCollection<Book> {
  override readonly type = BOOKS;
  constructor(readonly shelf: Shelf) {
    super();
  }
  items(): readonly Book[] {
    return this.shelf.books;
  }
  find(title: string): Book | undefined {
    return this.shelf.books.find((book) => book.title === title);
  }
}

class Book extends HostObject {
  override readonly type = BOOK;
  constructor(
    readonly title: string,
    public pages: number
  ) {
    super();
  }
  override identity() {
    return { Title: this.title };
  }
}

const found = (books: Books, title: string): Book => {
  const book = books.find(title);
  if (!book) throw itemNotFound(title);
  return book;
};

const SHELF: ObjectType = objectType<Shelf>("Shelf", {
  properties: {
    name: readOnly(() => "boven"),
    books: navigation((shelf) => new Books(shelf)),
  },
  methods: {},
});
const BOOKS: ObjectType = objectType<Books>("Books", {
  properties: { count: readOnly((books) => books.items().length) },
  methods: {
    getItem: method<Books, [string]>([text], found),
    getItemOrNullObject: method<Books, [string]>([text], (books, title) =>
      orNull(() => found(books, title))
    ),
  },
});
const BOOK: ObjectType = objectType<Book>("Book", {
  properties: {
    title: readOnly((book) => book.title),
    shelfMark: readOnly(() => undefined),
    pages: property<Book, number>(
      (book) => book.pages,
      number,
      (book, pages) => (book.pages = pages)
    ),
  },
  methods: {
    longer: method<Book, [number, number | undefined]>(
      [number, optional(number)],
      (book, by, times = 1) => (book.pages += by * times)
    ),
  },
});

const PATHS: Record<string, ObjectPath> = {
  1: { ObjectPathType: 1, Name: "" },
  2: { ObjectPathType: 4, Name: "Books", ParentObjectPathId: 1 },
  3: indexer("Noot"),
  4: { ...indexer("Wim"), ObjectPathType: 3, Name: "GetItemOrNullObject" },
  5: indexer("Wim"),
  6: { ObjectPathType: 6, Name: "reference1" },
  7: { ObjectPathType: 7, Name: "" },
  8: { ObjectPathType: 4, Name: "Books", ParentObjectPathId: 4 },
  9: { ObjectPathType: 2, Name: "Lamp" },
};

function indexer(title: string): ObjectPath {
  const ArgumentInfo = { Arguments: [title] };
  return { ObjectPathType: 5, Name: "", ParentObjectPathId: 2, ArgumentInfo };
}

function setUp() {
  const shelf = new Shelf();
  const log: string[] = [];
  const host = { shelf, log, late: undefined as HostError | undefined };
  const dispatcher = new Dispatcher({
    global: (service) => {
      log.push(service);
      return shelf;
    },
    create: (name) => {
      throw new HostError("ApiNotFound", name);
    },
    begin: () => undefined,
    finish: () => {
      if (host.late) throw host.late;
    },
  });
  const run = (...actions: Omit<Action, "Id">[]): Answer =>
    dispatcher.process(
      { Actions: actions.map((action, Id) => ({ Id, ...action })), ObjectPaths: PATHS },
      "library"
    );
  return { ...host, host, run };
}

const select = (ObjectPathId: number, ...Select: string[]) => ({
  ActionType: 2,
  ObjectPathId,
  QueryInfo: { Select },
});
const valueOf = ({ Results }: Answer, i = 0): unknown => Results[i]?.Value;

test("an instantiated object answers with its identity, and the root knows the service", () => {
  const { run, log } = setUp();
  const answer = run({ ActionType: 1, ObjectPathId: 1 }, { ActionType: 1, ObjectPathId: 3 });
  expect(answer.Results.map(({ Value }) => Value)).toEqual([{}, { Title: "Noot" }]);
  expect(log).toEqual(["library"]);
});

test("a query gives what it selects, through objects and collections", () => {
  const { run } = setUp();
  expect(valueOf(run(select(3, "pages")))).toEqual({ Title: "Noot", Pages: 20 });
  expect(valueOf(run(select(3)))).toEqual({ Title: "Noot", Pages: 20, ShelfMark: null });
  expect(valueOf(run(select(1)))).toEqual({ Name: "boven" });
  const items = [{ Title: "Aap" }, { Title: "Noot" }, { Title: "Mies" }];
  expect(valueOf(run(select(1, "name", "books/title")))).toEqual({
    Name: "boven",
    Books: { _Items: items },
  });
  expect(valueOf(run(select(2, "items/title")))).toEqual({ _Items: items });
  expect(valueOf(run(select(2, "count")))).toEqual({ Count: 3 });
});

test("a recursive query asks each kind of object for its own, as deep as it may", () => {
  const { run } = setUp();
  const ask = (MaxDepth: number) =>
    valueOf(
      run({
        ActionType: 6,
        ObjectPathId: 1,
        RecursiveQueryInfo: {
          Queries: {
            Shelf: { Select: ["name"], Expand: ["books"] },
            Book: { Select: ["pages"] },
          },
          MaxDepth,
        },
      })
    );
  expect(ask(0)).toEqual({ Name: "boven" });
  expect(ask(1)).toEqual({
    Name: "boven",
    Books: {
      _Items: [
        { Title: "Aap", Pages: 10 },
        { Title: "Noot", Pages: 20 },
        { Title: "Mies", Pages: 30 },
      ],
    },
  });
});

test("a recursive query goes along what a kind selects too, and stops at null objects", () => {
  const { run } = setUp();
  const Queries = { Shelf: { Select: ["books", "name"] }, Book: { Select: ["title"] } };
  const ask = (ObjectPathId: number) =>
    valueOf(run({ ActionType: 6, ObjectPathId, RecursiveQueryInfo: { Queries } }));
  const items = [{ Title: "Aap" }, { Title: "Noot" }, { Title: "Mies" }];
  expect(ask(1)).toEqual({ Name: "boven", Books: { _Items: items } });
  expect(ask(4)).toBeNull();
});

test("a query as JSON gives all names as office.js has them", () => {
  const { run } = setUp();
  const ask = (ObjectPathId: number, ...Select: string[]) =>
    valueOf(run({ ...select(ObjectPathId, ...Select), ActionType: 7 }));
  const items = [{ title: "Aap" }, { title: "Noot" }, { title: "Mies" }];
  expect(ask(1, "name", "books/title")).toEqual({ name: "boven", books: { items } });
  expect(ask(2, "title")).toEqual({ items });
  expect(ask(4, "title")).toBeNull();
});

test("the words for no property at all are passed over, and yet the items are there", () => {
  const { run } = setUp();
  expect(valueOf(run(select(3, "no-properties-needed")))).toEqual({ Title: "Noot" });
  const items = [{ Title: "Aap" }, { Title: "Noot" }, { Title: "Mies" }];
  expect(valueOf(run(select(2, "NoPropertiesNeeded")))).toEqual({ _Items: items });
  expect(run(select(3, "somethingElse")).Error?.Code).toBe("ApiNotFound");
});

test("a trace that was reached is given back: office.js waits for it", () => {
  const { run } = setUp();
  expect(run({ ActionType: 5 }, select(3, "pages")).TraceIds).toEqual([0]);
  const failed = run(select(3, "colour"), { ActionType: 5 });
  expect(failed.TraceIds).toEqual([]);
});

test("a page of a collection is skipped to and cut", () => {
  const { run } = setUp();
  const answer = run({
    ActionType: 2,
    ObjectPathId: 2,
    QueryInfo: { Select: ["pages"], Skip: 1, Top: 1 },
  });
  expect(valueOf(answer)).toEqual({ _Items: [{ Title: "Noot", Pages: 20 }] });
});

test("a property is set, an object updated, a method called with an argument left out", () => {
  const { run, shelf } = setUp();
  run({ ActionType: 4, Name: "Pages", ObjectPathId: 3, ArgumentInfo: { Arguments: [21] } });
  expect(shelf.books[1]!.pages).toBe(21);
  run({ ActionType: 9, ObjectPathId: 3, ObjectState: { pages: 22 } });
  expect(shelf.books[1]!.pages).toBe(22);
  const longer = { ActionType: 3, Name: "Longer", ObjectPathId: 3 };
  expect(valueOf(run({ ...longer, ArgumentInfo: { Arguments: [3, null] } }))).toBe(25);
  expect(valueOf(run({ ...longer, ArgumentInfo: { Arguments: [3, 2] } }))).toBe(31);
});

test("a null object is null, and so is everything below it; it cannot be changed", () => {
  const { run } = setUp();
  const answer = run(
    { ActionType: 1, ObjectPathId: 4 },
    select(4, "pages"),
    { ActionType: 3, Name: "Longer", ObjectPathId: 8, ArgumentInfo: { Arguments: [1] } },
    { ActionType: 1, ObjectPathId: 7 }
  );
  expect(answer.Results.map(({ Value }) => Value)).toEqual([null, null, null, null]);
  const set = { ActionType: 4, Name: "Pages", ObjectPathId: 4, ArgumentInfo: { Arguments: [1] } };
  expect(run(set).Error?.Code).toBe("InvalidObjectPath");
});

test("a kept reference lives on over batches until it is removed", () => {
  const { run } = setUp();
  expect(run(select(6, "pages")).Error?.Code).toBe("InvalidReference");
  const kept = run(
    { ActionType: 3, Name: "_KeepReference", ObjectPathId: 3 },
    { ActionType: 1, ObjectPathId: 3 }
  );
  expect(valueOf(kept, 1)).toEqual({ Title: "Noot", _ReferenceId: "reference1" });
  expect(valueOf(run(select(6, "pages")))).toMatchObject({ Pages: 20 });
  const ArgumentInfo = { Arguments: ["reference1"] };
  run({ ActionType: 3, Name: "_RemoveReference", ObjectPathId: 1, ArgumentInfo });
  expect(run(select(6, "pages")).Error?.Code).toBe("InvalidReference");
});

test("the first failing action ends the batch; what came before it stays done", () => {
  const { run, shelf } = setUp();
  const set = { ActionType: 4, Name: "Pages", ObjectPathId: 3, ArgumentInfo: { Arguments: [5] } };
  const answer = run(set, { ActionType: 1, ObjectPathId: 5 }, select(3, "pages"));
  expect(answer.Results.map(({ ActionId }) => ActionId)).toEqual([0]);
  expect(answer.Error).toMatchObject({
    Code: "ItemNotFound",
    HttpStatusCode: 404,
    ActionIndex: 1,
  });
  expect(shelf.books[1]!.pages).toBe(5);
});

test("a write that is refused late is blamed on its own action", () => {
  const { run, host } = setUp();
  host.late = Object.assign(new HostError("AccessDenied", "locked"), { actionIndex: 0 });
  const answer = run(select(3, "pages"), select(3, "title"));
  expect(answer.Results).toEqual([]);
  expect(answer.Error).toMatchObject({ Code: "AccessDenied", ActionIndex: 0 });
});

test("a refusal says which member refused, also where it is a path or was blamed afterwards", () => {
  const { run, host } = setUp();
  const location = (...actions: Omit<Action, "Id">[]) => run(...actions).Error?.Location;
  const call = { ActionType: 3, Name: "Longer", ObjectPathId: 3 };
  expect(location(select(3, "colour"))).toBe("Book.colour");
  expect(location({ ...call, ArgumentInfo: { Arguments: ["3"] } })).toBe("Book.longer");
  expect(location({ ActionType: 1, ObjectPathId: 5 })).toBe("Books.getItem");
  expect(location({ ActionType: 1, ObjectPathId: 99 })).toBe("");
  host.late = Object.assign(new HostError("AccessDenied", "locked"), { actionIndex: 0 });
  const set = { ActionType: 4, Name: "Pages", ObjectPathId: 3, ArgumentInfo: { Arguments: [5] } };
  expect(location(set, select(3, "title"))).toBe("Book.pages");
  expect(location({ ActionType: 1, ObjectPathId: 3 }, set)).toBe("Books.getItem");
});

test("a member, an action or an object that is not served is refused by its name", () => {
  const { run } = setUp();
  const refusal = (action: Omit<Action, "Id">) => run(action).Error;
  expect(refusal(select(3, "colour"))).toMatchObject({
    Code: "ApiNotFound",
    Message: "The Excel host does not serve Book.colour.",
  });
  expect(refusal({ ActionType: 3, Name: "Burn", ObjectPathId: 3 })?.Message).toContain(
    "Book.burn()"
  );
  const title = {
    ActionType: 4,
    Name: "Title",
    ObjectPathId: 3,
    ArgumentInfo: { Arguments: [""] },
  };
  expect(refusal(title)?.Message).toContain("Book.title = …");
  expect(refusal({ ActionType: 3, Name: "ToString", ObjectPathId: 3 })?.Code).toBe("ApiNotFound");
  expect(refusal({ ActionType: 42, ObjectPathId: 3 })?.Code).toBe("NotImplemented");
  expect(refusal({ ActionType: 1, ObjectPathId: 9 })?.Message).toBe("Lamp");
  expect(refusal({ ActionType: 1, ObjectPathId: 99 })?.Code).toBe("InvalidObjectPath");
});

test.each([
  ["a text for a number", ["3"]],
  ["no argument", []],
  ["an argument too many", [1, 1, 1]],
])("%s is an invalid argument", (_, given) => {
  const { run, shelf } = setUp();
  const ArgumentInfo = { Arguments: given };
  const answer = run({ ActionType: 3, Name: "Longer", ObjectPathId: 3, ArgumentInfo });
  expect(answer.Error?.Code).toBe("InvalidArgument");
  expect(answer.Error?.Message).toContain("Book.longer");
  expect(shelf.books[1]!.pages).toBe(20);
});

test("what should not have changed is watched, and a trace asks for nothing", () => {
  const { run } = setUp();
  const unchanged = (pages: number) =>
    run({ ActionType: 5 }, { ActionType: 8, ObjectPathId: 3, ObjectState: { pages } });
  expect(unchanged(20).Error).toBeUndefined();
  expect(unchanged(21).Error?.Code).toBe("InvalidRequest");
});
