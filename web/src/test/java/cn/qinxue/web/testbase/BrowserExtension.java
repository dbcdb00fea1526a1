package cn.qinxue.web.testbase;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One Chromium for the whole run, a fresh window for each test. */
final class BrowserExtension implements ExecutionCondition, BeforeAllCallback, AfterEachCallback, ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);
    private static final String MISSING = "No Chromium was found, so no page was looked at. Debian and Ubuntu: "
            + "apt-get install chromium-headless-shell fonts-noto-cjk; elsewhere name one with -Dqinxue.chromium=PATH";
    private static final AtomicBoolean SAID = new AtomicBoolean();

    /** The headless shell first: it has no window of its own to draw. */
    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium-headless-shell",
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium");

    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** Started when the first test asks for it; ends with the JVM. */
    private static final class Running {
        static final Browser BROWSER = start();
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (chromium().isPresent() || required()) {
            return ConditionEvaluationResult.enabled("Chromium");
        }
        if (SAID.compareAndSet(false, true)) {
            System.err.println(MISSING);
        }
        return ConditionEvaluationResult.disabled(MISSING);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        assertThat(chromium()).as(MISSING).isPresent();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Screen.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var screen = new Screen(Running.BROWSER);
        context.getStore(NAMESPACE).put(Screen.class, screen);
        return screen;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var screen = context.getStore(NAMESPACE).remove(Screen.class, Screen.class);
        if (screen != null) {
            screen.close();
        }
    }

    private static Browser start() {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium().orElseThrow())
                        .setArgs(FLAGS));
    }

    private static boolean required() {
        return "required".equals(System.getProperty("qinxue.browser"));
    }

    /** The one that is named, or else one at its usual place. */
    private static Optional<Path> chromium() {
        var named = System.getProperty("qinxue.chromium");
        return (named == null ? PLACES : List.of(named))
                .stream().map(Path::of).filter(Files::isExecutable).findFirst();
    }
}
