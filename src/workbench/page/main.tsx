import { createRoot } from "react-dom/client";
import "./page.css";
import { Workbench } from "./Workbench";
import { WorkbenchStore } from "./WorkbenchStore";

const root = document.getElementById("root");
if (root === null) throw new Error("page.html has no #root");
createRoot(root).render(<Workbench store={new WorkbenchStore()} />);
