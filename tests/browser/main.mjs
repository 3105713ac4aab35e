// `run`: the behaviour; `run --shots DIR`: pictures to look at; `run --time SAVES`: from save to page, in ms.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { behaviour } from "./behaviour.mjs";
import { Desk } from "./desk.mjs";

const [what, value] = process.argv.slice(2);
if (what === "--shots") await shots(value);
else if (what === "--time") await time(Number(value));
else await all(what);

async function all(only) {
  let broken = 0;
  for (const [name, holds] of Object.entries(behaviour)) {
    if (only && !name.includes(only)) continue;
    const desk = await Desk.open();
    try {
      await holds(desk);
      console.log(`ok     ${name}`);
    } catch (error) {
      broken += 1;
      console.log(`BROKEN ${name}\n${error.stack}`);
    }
    await desk.close();
  }
  process.exit(broken > 0 ? 1 : 0);
}

async function shots(folder) {
  mkdirSync(folder, { recursive: true });
  const desk = await Desk.open();
  const shot = async (name, window, acts) => {
    const page = await desk.window(window);
    await page.waitForFunction(() => document.querySelector("figure")?.dataset.shown);
    await acts?.(page);
    await page.evaluate(() => Promise.all(document.getAnimations().map((one) => one.finished)));
    await page.screenshot({ path: join(folder, `${name}.png`) });
    await page.context().close();
  };
  await shot("wide");
  await shot("certificate", { fragment: "#giay-khen" });
  desk.change("Tổng sản lượng lương thực", "Tổng sản  lượng lương thực");
  desk.change("Năm 2022, với", "Năm 2022 , với");
  await shot("findings", {}, (page) => page.locator(".mark").first().click());
  await shot("narrow", { width: 420, height: 800 });
  await shot("dark", { colorScheme: "dark" }, (page) => page.locator(".mark").first().click());
  await shot("help", {}, (page) => page.keyboard.press("?"));
  await desk.close();
}

async function time(saves) {
  const desk = await Desk.open();
  const page = await desk.window();
  await page.waitForFunction(() => document.querySelector("figure")?.dataset.shown);
  const before = desk.text();
  const taken = [];
  for (let save = 1; save <= saves; save += 1) {
    await page.locator("#status.current").waitFor();
    const drawn = page.evaluate(() => new Promise((done) => {
      addEventListener("drawn", () => requestAnimationFrame(() => done(Date.now())), { once: true });
    }));
    const begun = Date.now();
    writeFileSync(desk.file, before.replace("Tổng sản lượng lương thực", `Tổng sản lượng lương thực ${"a".repeat(save)}`));
    taken.push((await drawn) - begun);
  }
  await desk.close();
  taken.sort((one, other) => one - other);
  const at = (part) => taken[Math.min(taken.length - 1, Math.floor(taken.length * part))];
  console.log(`save to page, ${saves} saves: ${taken[0]} ms at least, ${at(0.5)} ms median, ${at(0.9)} ms nine of ten, ${taken.at(-1)} ms at most`);
}
