/** Milliseconds before a part that did not come is asked for again. */
const pause = 600;

/** A part of the page that loads on demand, asked for a second time where the first fails. @throws as the second does. */
export async function loaded<Module>(load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch {
    await new Promise((resolve) => setTimeout(resolve, pause));
    return load();
  }
}
