import { MESSY_COMMUNES } from "./messyCommunes";
import { MESSY_OFFICES } from "./messyOffices";
import { MESSY_SCHOOLS } from "./messySchools";
import type { MessyPlan } from "./MessyPlan";

/** Plans that nobody wrote for these tests' sake alone: the wordings of many offices, without any real one. */
export const MESSY_PLANS: readonly MessyPlan[] = [...MESSY_COMMUNES, ...MESSY_OFFICES, ...MESSY_SCHOOLS];
