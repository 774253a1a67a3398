import type { RunMessage, RunRequest } from "./messages";
import { buffersIn } from "./buffers";
import { runAll } from "./run-all";

/** The scope of a worker, of which only messages are used. */
const scope = self as unknown as {
  onmessage: (event: MessageEvent<RunRequest>) => void;
  postMessage: (message: RunMessage, transfer?: ArrayBuffer[]) => void;
};

scope.onmessage = ({ data }) => {
  try {
    runAll(data, (message) => {
      scope.postMessage(message, buffersIn(message));
    });
  } catch (error) {
    scope.postMessage({ says: "failed", message: String(error) });
  }
};
