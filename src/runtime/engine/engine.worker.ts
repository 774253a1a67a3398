import type { RunMessage, RunRequest } from "./messages";
import { runAll } from "./run-all";

/** The scope of a worker, of which only messages are used. */
const scope = self as unknown as {
  onmessage: (event: MessageEvent<RunRequest>) => void;
  postMessage: (message: RunMessage) => void;
};

scope.onmessage = ({ data }) => {
  try {
    runAll(data, (message) => {
      scope.postMessage(message);
    });
  } catch (error) {
    scope.postMessage({ says: "failed", message: String(error) });
  }
};
