/** protocol, not Excel: what the web seam makes of messages, beside what office.js itself shows in a browser. */
import {
  answerOf,
  argumentsOf,
  readRequest,
} from "../../../../src/workbench/host/seams/web-messages";

test("only requests of this conversation are read: an add-in may send its parent anything", () => {
  const request = { _messageType: 0, _conversationId: "c", _actionName: "executeMethod" };
  expect(readRequest(JSON.stringify(request), "c")).toEqual(request);
  const others = [
    JSON.stringify({ ...request, _conversationId: "d" }),
    JSON.stringify({ ...request, _messageType: 1 }),
    JSON.stringify("executeMethod"),
    "null",
    "hello",
    request,
    undefined,
  ];
  expect(others.map((data) => readRequest(data, "c"))).toEqual(others.map(() => undefined));
});

test("a slice is asked for by its place", () => {
  expect(argumentsOf(80, { 2: 7, 3: 2 }, 100)).toEqual([7, 200, 100]);
});

test("a refusal has nothing but its number", () => {
  expect(answerOf(77, { status: 5000, answer: [1, 2] })).toEqual({ Error: 5000, Version: 1 });
});
