// A clerk's desk: a copy of the example, the program that shows it, and a browser.

import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { chromium } from "playwright-core";

// Chromium asks for nothing on the network by itself.
const QUIET = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync"];

export class Desk {
  static async open() {
    const desk = new Desk();
    desk.folder = mkdtempSync(join(tmpdir(), "vanthu-"));
    cpSync("examples/phuoc-son-2022", desk.folder, { recursive: true });
    desk.file = join(desk.folder, "hoi-nghi.toml");
    await desk.start();
    desk.browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: QUIET });
    return desk;
  }

  async start() {
    this.program = spawn(process.env.VANTHU, ["watch", "--lang", "vi"], { cwd: this.folder, stdio: ["ignore", "pipe", "inherit"] });
    for await (const line of createInterface({ input: this.program.stdout })) {
      this.address = line.match(/http:\S+/)[0];
      break;
    }
  }

  // A window; `fragment` names the document. What the page complains of ends the tests.
  async window({ width = 1400, height = 900, fragment = "", ...context } = {}) {
    const opened = await this.browser.newContext({ viewport: { width, height }, permissions: ["clipboard-read", "clipboard-write"], ...context });
    const page = await opened.newPage();
    page.on("pageerror", (error) => { throw error; });
    page.on("console", (message) => { if (message.type() === "error") console.error("console:", message.text()); });
    await page.goto(this.address + fragment);
    await page.locator("#status.current").waitFor();
    return page;
  }

  text() {
    return readFileSync(this.file, "utf8");
  }

  // Replaces words of the conference file, as an editor does that writes the whole file.
  change(from, to) {
    const text = this.text();
    if (!text.includes(from)) throw new Error(`the file does not say ${from}`);
    writeFileSync(this.file, text.replace(from, to));
  }

  async close() {
    await this.browser.close();
    this.program.kill();
    rmSync(this.folder, { recursive: true });
  }
}
