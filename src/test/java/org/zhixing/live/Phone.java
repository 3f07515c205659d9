package org.zhixing.live;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A phone with a browser of its own, held by somebody who reads what is on it and touches what they see. */
final class Phone implements AutoCloseable {

    private static final File DRIVER = new File("/usr/bin/chromedriver");
    private static final File BROWSER = new File("/usr/bin/chromium");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** It would say at each start that it does not know this browser's debugging protocol, which is not used. */
    private static final Logger REMARKS = Logger.getLogger("org.openqa.selenium");

    static {
        REMARKS.setLevel(Level.SEVERE);
    }

    private final ChromeDriver driver;

    /** @param folder for what the browser keeps */
    Phone(Path folder) {
        System.setProperty("webdriver.chrome.driver", DRIVER.getPath());
        ChromeOptions options = new ChromeOptions();
        options.setBinary(BROWSER);
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + folder);
        options.setExperimentalOption(
                "mobileEmulation", Map.of("deviceMetrics", Map.of("width", 390, "height", 844, "pixelRatio", 1.0)));
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        driver = new ChromeDriver(options);
    }

    /** Whether this machine has a browser to try with. */
    static boolean available() {
        return DRIVER.canExecute() && BROWSER.canExecute();
    }

    Phone open(String address) {
        driver.get(address);
        return this;
    }

    void reload() {
        driver.navigate().refresh();
    }

    /** Waits until this can be read. */
    Phone reads(String text) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (text().contains(text)) {
                return this;
            }
            pause();
        }
        return fail("not to be read: " + text + "\nbut:\n" + text());
    }

    String text() {
        try {
            return driver.findElement(By.tagName("body")).getText();
        } catch (StaleElementReferenceException e) {
            return "";
        }
    }

    /** Touches the button of this name. */
    Phone touch(String name) {
        return on("//button[normalize-space()='" + name + "']");
    }

    /** Chooses the answer whose name is this. */
    Phone choose(String name) {
        return on("//label[.//span[normalize-space()='" + name + "']]//input");
    }

    Phone type(String text) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            try {
                WebElement field = driver.findElement(By.cssSelector("input[type=text]"));
                field.clear();
                field.sendKeys(text);
                return this;
            } catch (StaleElementReferenceException drawnAnew) {
                // The page was drawn between the look at it and the touch.
                pause();
            }
        }
        return fail("nowhere to type: " + text + "\nbut:\n" + text());
    }

    /** Presses a key wherever the focus is. */
    void press(CharSequence key) {
        driver.switchTo().activeElement().sendKeys(key);
    }

    /** Goes on with the tab key until the focus is on what is called so, as assistive software names it. */
    Phone tabTo(String name) {
        for (int i = 0; i < 30; i++) {
            try {
                WebElement focus = driver.switchTo().activeElement();
                boolean control = List.of("button", "input").contains(focus.getTagName());
                if (control && focus.getAccessibleName().contains(name)) {
                    return this;
                }
                press(Keys.TAB);
            } catch (StaleElementReferenceException drawnAnew) {
                // The page was drawn between two looks at it.
                continue;
            }
        }
        return fail("not reached by the keyboard: " + name);
    }

    /** What assistive software calls the thing in focus. */
    String focus() {
        return driver.switchTo().activeElement().getAccessibleName();
    }

    Object ask(String script) {
        return driver.executeScript("return " + script);
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    /** The addresses of everything that the page asked for so far. */
    List<String> asked() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(entry -> entry.getMessage())
                .filter(message -> message.contains("\"Network.requestWillBeSent\""))
                .map(message -> message.replaceAll("(?s).*\"request\":\\{.*?\"url\":\"([^\"]*)\".*", "$1"))
                .toList();
    }

    /** What the browser kept the page from doing. */
    List<String> violations() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(entry -> entry.getMessage())
                .filter(message -> message.contains("Content Security Policy") || message.contains("Error:"))
                .toList();
    }

    private Phone on(String path) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            List<WebElement> found = driver.findElements(By.xpath(path));
            try {
                if (!found.isEmpty()) {
                    found.get(0).click();
                    return this;
                }
            } catch (StaleElementReferenceException e) {
                // Drawn anew in between: look again.
            }
            pause();
        }
        return fail("nothing to touch: " + path + "\nin:\n" + text());
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
