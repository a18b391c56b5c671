// The admin API, asked within the session of this page.

let session = null;
let leaving = new AbortController();
let onEnd = () => {};

export class Problem extends Error {
  constructor(status, document) {
    super(document?.detail ?? `The server answered ${status}.`);
    this.status = status;
    this.kind = (document?.type ?? "").split(":").pop();
  }
}

/** One request; what is under way when the operator logs out is dropped, and whoever waits for it goes no further. */
async function ask(method, path, body, signal = leaving.signal) {
  const headers = {};
  if (body !== undefined) headers["Content-Type"] = "application/json";
  if (method !== "GET" && session) headers["X-CSRF-Token"] = session.csrf;
  if (method === "POST" && path.startsWith("/api/")) headers["Idempotency-Key"] = crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`;
  let answer;
  try {
    answer = await fetch(path, { method, headers, signal, credentials: "same-origin", body: body === undefined ? undefined : JSON.stringify(body) });
  } catch {
    if (signal?.aborted) return new Promise(() => {});
    throw new Problem(0, { detail: "The server cannot be reached." });
  }
  const text = await answer.text().catch(() => "");
  if (signal?.aborted) return new Promise(() => {});
  let value = null;
  try { value = text ? JSON.parse(text) : null; } catch { value = null; }
  if (answer.ok) return value;
  if (answer.status === 401 && session) { session = null; onEnd(); }
  throw new Problem(answer.status, value);
}

const query = (parameters) => {
  const known = Object.entries(parameters ?? {}).filter(([, value]) => value !== undefined && value !== null && value !== "");
  return known.length ? `?${new URLSearchParams(known)}` : "";
};

export const get = (path, parameters) => ask("GET", `/api/v1${path}${query(parameters)}`);
export const post = (path, body) => ask("POST", `/api/v1${path}`, body);
export const remove = (path, parameters) => ask("DELETE", `/api/v1${path}${query(parameters)}`);
export const place = encodeURIComponent;

export const whenSessionEnds = (act) => { onEnd = act; };
export const currentSession = () => session;
export const may = (scope) => {
  const order = ["read", "operate", "admin"];
  return session !== null && order.indexOf(session.scope) >= order.indexOf(scope);
};

export async function findSession() {
  try { session = await ask("GET", "/console/session"); } catch { session = null; }
  return session;
}
export async function logIn(token, name) {
  leaving = new AbortController();
  session = await ask("POST", "/console/login", { token, name });
  return session;
}
/** Asks for whole telephone numbers in answers, or for masked ones again; says how it is now. */
export async function askForNumbers(shown) {
  session = await ask("POST", "/console/numbers", { shown });
  return session.numbers;
}
export async function logOut() {
  leaving.abort();
  try { await ask("POST", "/console/logout", undefined, null); } finally { session = null; }
}
