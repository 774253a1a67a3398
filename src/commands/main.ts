import { started } from "../runtime/main";
import { associateCommands } from "./associate";

associateCommands(started);
