"""The HTML page of links in a real browser: direction, marks, what they show, the map, a phone's width, no network."""

import json
import os
import subprocess
import tempfile
import unittest
from pathlib import Path

from selenium import webdriver
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

ROOT = Path(__file__).resolve().parents[2]
YAQUT = os.environ.get("YAQUT", str(ROOT / "Tools/yaqut"))
TEXT = ("انسحبت قسد من مدينة منبج بريف حلب، ووصل رتل عسكري إلى مطار دير الزور العسكري.\n"
        "وقال سكان في مدينة الرقة إن الطريق إلى دمشق مفتوح.\n")


class PageTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory(prefix="yaqut page ")
        cls.addClassCleanup(folder.cleanup)
        text, page = Path(folder.name, "a.txt"), Path(folder.name, "a.html")
        text.write_text(TEXT, "utf-8")
        subprocess.run([YAQUT, "link", "--format", "html", "-o", page, text], check=True)
        line = subprocess.run([YAQUT, "link", "--format", "jsonl", text], check=True, capture_output=True).stdout
        cls.mentions = json.loads(line)["mentions"]
        options = webdriver.ChromeOptions()
        for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--window-size=900,1400"):
            options.add_argument(argument)
        options.binary_location = "/usr/bin/chromium"
        cls.browser = webdriver.Chrome(options=options, service=webdriver.ChromeService("/usr/bin/chromedriver"))
        cls.addClassCleanup(cls.browser.quit)
        cls.browser.get(page.as_uri())

    def script(self, code, *arguments):
        return self.browser.execute_script(code, *arguments)

    def marks(self):
        return self.browser.find_elements(By.CSS_SELECTOR, ".m")

    def test_the_page_and_its_text_run_right_to_left(self):
        for selector in ("html", ".text", "table"):
            direction = self.script("return getComputedStyle(document.querySelector(arguments[0])).direction", selector)
            self.assertEqual(direction, "rtl", selector)

    def test_every_mention_is_marked_with_its_words(self):
        words = self.script("return [...document.querySelectorAll('.m')].map(m => m.firstChild.data)")
        self.assertEqual(words, [m["surface"] for m in self.mentions])
        kinds = [m.get_attribute("class").split()[1] for m in self.marks()]
        self.assertEqual(kinds, [m["kind"] for m in self.mentions])

    def test_the_text_without_what_marks_show_is_the_text(self):
        shown = self.script("""const text = document.querySelector('.text').cloneNode(true);
            text.querySelectorAll('.tip').forEach(tip => tip.remove()); return text.textContent""")
        self.assertEqual(shown, TEXT)

    def test_a_mark_shows_why_when_it_is_pointed_at_and_not_before(self):
        mark = self.marks()[1]
        tip = mark.find_element(By.CSS_SELECTOR, ".tip")
        ActionChains(self.browser).move_to_element(self.browser.find_element(By.TAG_NAME, "h2")).perform()
        self.assertFalse(tip.is_displayed())
        ActionChains(self.browser).move_to_element(mark).perform()
        self.assertTrue(tip.is_displayed())
        self.assertIn(self.mentions[1]["name"], tip.text)
        self.assertIn(self.mentions[1]["id"], tip.text)

    def test_a_mark_shows_why_when_it_is_reached_by_the_keyboard(self):
        self.script("document.activeElement.blur(); window.getSelection().removeAllRanges()")
        self.browser.find_element(By.TAG_NAME, "body").send_keys(Keys.TAB)
        focused = self.browser.switch_to.active_element
        self.assertIn("m", focused.get_attribute("class").split())
        tip = focused.find_element(By.CSS_SELECTOR, ".tip")
        self.assertTrue(tip.is_displayed())
        self.assertEqual(focused.get_attribute("aria-describedby"), tip.get_attribute("id"))

    def test_the_map_has_each_place_inside_its_frame(self):
        places = {m["id"] for m in self.mentions if m["kind"] == "place" and m["id"] and m["lat"] is not None}
        frame = self.browser.find_element(By.CSS_SELECTOR, "svg.map").rect
        circles = self.browser.find_elements(By.CSS_SELECTOR, "svg.map circle")
        self.assertEqual(len(circles), len(places))
        for circle in circles:
            self.assertGreaterEqual(circle.rect["x"], frame["x"])
            self.assertLessEqual(circle.rect["x"] + circle.rect["width"], frame["x"] + frame["width"])
        fill = self.script("return getComputedStyle(document.querySelector('path.country')).fill")
        self.assertNotEqual(fill, "rgb(0, 0, 0)")

    def labels(self):
        """What the browser shows of labels, as boxes."""
        return self.script("""return [...document.querySelectorAll('svg.map text')]
            .filter(text => getComputedStyle(text).display != 'none').map(text => {
                const box = text.getBoundingClientRect();
                return [text.textContent, box.left, box.top, box.right, box.bottom, parseFloat(getComputedStyle(text).fontSize)
                    * text.ownerSVGElement.getScreenCTM().a] })""")

    def check_labels(self):
        labels = self.labels()
        self.assertTrue(labels)
        frame = self.browser.find_element(By.CSS_SELECTOR, "svg.map").rect
        for name, left, top, right, bottom, size in labels:
            self.assertGreater(size, 9, name)
            self.assertGreaterEqual(left, frame["x"])
            self.assertLessEqual(right, frame["x"] + frame["width"])
            for other, *box, _ in labels:
                # A pixel or two of the strokes may meet.
                apart = right - 2 < box[0] or box[2] - 2 < left or bottom - 4 < box[1] or box[3] - 4 < top
                self.assertTrue(apart or name is other, (name, other))

    def test_labels_of_the_map_can_be_read(self):
        self.check_labels()
        self.assertIn("منبج", [label[0] for label in self.labels()])

    def test_on_a_phone_labels_can_be_read_too(self):
        self.browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride",
                                     {"width": 390, "height": 844, "deviceScaleFactor": 2, "mobile": True})
        try:
            self.check_labels()
            self.assertTrue(self.script("return document.scrollingElement.scrollWidth <= window.innerWidth"))
            picture = ROOT / ".build/test/phone.png"
            picture.parent.mkdir(parents=True, exist_ok=True)
            self.browser.save_screenshot(str(picture))
        finally:
            self.browser.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})

    def test_what_a_mark_shows_is_inside_the_window(self):
        for mark in self.marks():
            ActionChains(self.browser).move_to_element(mark).perform()
            box = self.script("const b = arguments[0].querySelector('.tip').getBoundingClientRect();"
                              "return [b.left, b.top, innerWidth - b.right, innerHeight - b.bottom]", mark)
            self.assertTrue(all(side >= 0 for side in box), (mark.text, box))

    def test_a_place_of_the_map_leads_to_its_row(self):
        links = self.browser.find_elements(By.CSS_SELECTOR, "svg.map a")
        self.assertTrue(links)
        for link in links:
            self.assertEqual(len(self.browser.find_elements(By.CSS_SELECTOR, f"tr{link.get_dom_attribute('href')}")), 1)

    def test_nothing_is_loaded(self):
        self.assertEqual(self.script("return performance.getEntriesByType('resource').length"), 0)

    def test_a_phone_shows_it_without_scrolling_sideways(self):
        self.browser.set_window_size(400, 800)
        try:
            self.assertTrue(self.script("return document.scrollingElement.scrollWidth <= window.innerWidth"))
        finally:
            self.browser.set_window_size(900, 1400)

    def test_a_picture_is_kept(self):
        picture = ROOT / ".build/test/page.png"
        picture.parent.mkdir(parents=True, exist_ok=True)
        ActionChains(self.browser).move_to_element(self.marks()[1]).perform()
        self.assertTrue(self.browser.save_screenshot(str(picture)))


if __name__ == "__main__":
    unittest.main()
