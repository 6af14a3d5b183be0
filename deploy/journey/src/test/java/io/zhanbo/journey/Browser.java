package io.zhanbo.journey;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** Debian's Chromium, headless. */
final class Browser implements AutoCloseable {
    private static final List<String> SWITCHES = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--autoplay-policy=no-user-gesture-required",
            "--lang=zh-CN",
            "--window-size=1280,900");

    private final ChromeDriver driver;

    Browser() {
        var options = new ChromeOptions();
        options.setBinary("/usr/bin/chromium");
        options.addArguments(SWITCHES);
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File("/usr/bin/chromedriver"))
                .usingAnyFreePort()
                .build();
        driver = new ChromeDriver(service, options);
    }

    void open(String address) {
        driver.get(address);
    }

    String text() {
        return driver.findElement(By.tagName("body")).getText();
    }

    void play() {
        driver.executeScript("const v = document.querySelector('video'); v.muted = true; v.play();");
    }

    /** Where the video's clock stands, in seconds. */
    double playedSeconds() {
        return ((Number) driver.executeScript("return document.querySelector('video').currentTime")).doubleValue();
    }

    int pictureHeight() {
        return ((Number) driver.executeScript("return document.querySelector('video').videoHeight")).intValue();
    }

    void screenshot(String name) throws IOException {
        var folder = Files.createDirectories(Path.of("target/screenshots"));
        Files.write(folder.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
