// What a person relies on, in a real browser.

import assert from "node:assert/strict";

const shown = (page, index = 0) => page.locator("figure").nth(index).getAttribute("data-shown");
const drawn = (page, index, before) =>
  page.waitForFunction(([index, before]) => {
    const { shown, wanted } = document.querySelectorAll("figure")[index]?.dataset ?? {};
    return shown && shown === wanted && shown !== before;
  }, [index, before]);

export const behaviour = {
  async "pages are drawn, and others when somebody scrolls to them"(desk) {
    const page = await desk.window();
    await drawn(page, 0, null);
    const image = page.locator("figure img").first();
    assert.ok(await image.evaluate((image) => image.complete && image.naturalWidth > 0));
    const last = await page.locator("figure").count() - 1;
    assert.ok(!(await shown(page, last)), "nobody has seen the last page yet");
    await page.locator("figure").nth(last).scrollIntoViewIfNeeded();
    await drawn(page, last, null);
  },

  async "a save changes the page that says it, keeps the place, and draws nothing else anew"(desk) {
    const page = await desk.window();
    await drawn(page, 0, null);
    await page.locator("#stage").evaluate((stage) => { stage.scrollTop = 400; });
    await drawn(page, 1, null);
    const before = await shown(page);
    const second = await page.locator("figure img").nth(1).elementHandle();
    desk.change("Tổng sản lượng lương thực có hạt", "Tổng sản lượng lương thực");
    await drawn(page, 0, before);
    assert.equal(await page.locator("#stage").evaluate((stage) => stage.scrollTop), 400);
    assert.ok(await second.evaluate((image) => image.isConnected), "the second page says what it has said");
  },

  async "a finding is marked on the page and leads to its line, and back"(desk) {
    desk.change("Tổng sản lượng lương thực", "Tổng sản  lượng lương thực");
    const page = await desk.window();
    await page.locator(".mark.warning").first().click();
    const finding = page.locator(".finding.open");
    assert.match(await finding.innerText(), /space-double/);
    assert.match(await finding.locator(".line.meant").first().innerText(), /Tổng sản {2}lượng/);
    await finding.getByRole("button", { name: "Chép vị trí" }).click();
    const line = desk.text().split("\n").findIndex((line) => line.includes("sản  lượng")) + 1;
    assert.match(await page.evaluate(() => navigator.clipboard.readText()), new RegExp(`hoi-nghi\\.toml:${line}:`));
    await page.locator("nav button", { hasText: "Quyết định" }).click();
    await page.keyboard.press("n");
    assert.match(await page.locator("nav [aria-current]").innerText(), /^Báo cáo/);
    await page.locator(".mark.chosen").first().waitFor();
  },

  async "a click on the page names the line it came from"(desk) {
    const page = await desk.window();
    await drawn(page, 0, null);
    const paper = await page.locator(".paper").first().boundingBox();
    await page.mouse.click(paper.x + paper.width * 0.6, paper.y + paper.height * (125 / 297));
    const place = page.locator("#origin .place").first();
    await place.waitFor();
    const line = (await place.locator(".line.meant").first().innerText()).replace(/^\d+\s*/, "").trim();
    assert.ok(desk.text().includes(line.slice(0, 40)), line);
    await page.keyboard.press("Escape");
    await page.locator("#origin").waitFor({ state: "hidden" });
  },

  async "a broken file leaves the pages and says what is wrong"(desk) {
    const page = await desk.window();
    await drawn(page, 0, null);
    const before = await shown(page);
    desk.change("[conference]", "[conference");
    await page.locator("#banner").waitFor();
    assert.equal(await shown(page), before);
    assert.match(await page.locator("#findings").innerText(), /lỗi/);
    desk.change("[conference", "[conference]");
    await page.locator("#banner").waitFor({ state: "hidden" });
  },

  async "certificates go by keys, are found without marks, and show how they are printed"(desk) {
    const page = await desk.window({ fragment: "#giay-khen" });
    await drawn(page, 0, null);
    const first = await shown(page);
    await page.keyboard.press("ArrowRight");
    await drawn(page, 0, first);
    assert.match(await page.locator("#ordinal").innerText(), /Số 2 /);
    await page.keyboard.press("/");
    const name = await page.evaluate(async () => (await (await fetch("records?document=giay-khen")).json())[40].name);
    const plain = name.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");
    await page.keyboard.type(plain);
    await page.keyboard.press("Enter");
    await page.waitForFunction((name) => document.querySelector("#who").textContent.startsWith(name), name);
    const whole = await shown(page);
    await page.locator("#mode").selectOption("blank");
    await drawn(page, 0, whole);
  },

  async "whoever types a name goes on typing when a file is saved, and arrows turn no sheet that nobody sees"(desk) {
    const page = await desk.window({ fragment: "#giay-khen" });
    await drawn(page, 0, null);
    await page.keyboard.press("/");
    await page.keyboard.type("ho thi");
    desk.change("Tổng sản lượng lương thực", "Tổng sản  lượng lương thực");
    await page.locator(".finding").first().waitFor();
    assert.equal(await page.locator("#search").inputValue(), "ho thi");
    assert.ok(await page.locator("#search").evaluate((input) => input === document.activeElement));
    await page.keyboard.press("Escape");
    await page.locator("#found").waitFor({ state: "hidden" });
    const who = await page.locator("#who").innerText();
    await page.keyboard.press("[");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("]");
    assert.equal(await page.locator("#who").innerText(), who);
  },

  async "a finding that was opened stays open when one before it is mended"(desk) {
    desk.change("Tổng sản lượng lương thực", "Tổng sản  lượng lương thực");
    desk.change("Năm 2022, với", "Năm 2022 , với");
    const page = await desk.window();
    await page.locator(".finding", { hasText: "space-stray" }).click();
    desk.change("Tổng sản  lượng lương thực", "Tổng sản lượng lương thực");
    await page.waitForFunction(() => document.querySelectorAll(".finding").length === 1);
    assert.match(await page.locator(".finding.open").innerText(), /space-stray/);
  },

  async "an address that names no document shows the first"(desk) {
    const page = await desk.window({ fragment: "#%E0%A4%A" });
    await drawn(page, 0, null);
  },

  async "it can be used in a narrow window, in the dark, in English and with keys alone"(desk) {
    const page = await desk.window({ width: 420, height: 760, colorScheme: "dark" });
    await drawn(page, 0, null);
    assert.ok(await page.locator("#findings").isHidden(), "a narrow window shows pages first");
    const wide = await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
    assert.ok(wide, "nothing sticks out sideways");
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor.match(/\d+/g).map(Number));
    assert.ok(ground.every((part) => part < 64), String(ground));
    await page.locator("#language").click();
    await page.waitForFunction(() => document.documentElement.lang === "en");
    assert.match(await page.locator("#panel").innerText(), /findings/);
    await page.keyboard.press("]");
    assert.equal(await page.locator("nav button").nth(1).getAttribute("aria-current"), "page");
    await page.keyboard.press("?");
    await page.locator("#help").waitFor();
    await page.keyboard.press("Escape");
    await page.locator("#help").waitFor({ state: "hidden" });
  },

  async "another site is shown nothing"(desk) {
    const context = await desk.browser.newContext();
    const page = await context.newPage();
    await page.route("http://other.example/", (route) => route.fulfill({ contentType: "text/html", body: "<p>" }));
    await page.goto("http://other.example/");
    const got = await page.evaluate(async (address) => {
      const framed = document.createElement("iframe");
      framed.src = address;
      document.body.append(framed);
      await new Promise((done) => { framed.onload = done; });
      const image = await new Promise((done) => {
        const image = new Image();
        [image.onload, image.onerror] = [() => done(true), () => done(false)];
        image.src = `${address}icon.svg`;
      });
      const read = await fetch(`${address}state`).then(() => true, () => false);
      let seen = false;
      try { seen = Boolean(framed.contentDocument?.querySelector("#pages")); } catch { /* that is right */ }
      return { image, read, seen };
    }, desk.address);
    assert.deepEqual(got, { image: false, read: false, seen: false });
  },

  async "a program that has stopped is told"(desk) {
    const page = await desk.window();
    await drawn(page, 0, null);
    desk.program.kill();
    await page.locator("#banner").waitFor();
    assert.match(await page.locator("#banner").innerText(), /Vanthu đã dừng/);
    assert.ok(await shown(page), "the pages stay");
  },
};
