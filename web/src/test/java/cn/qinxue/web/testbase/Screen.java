package cn.qinxue.web.testbase;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.tenants.tenant.Tenant;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** A window of a browser that nobody has used yet, and what every page must stand. */
public final class Screen {
    private static final int HEIGHT = 900;
    private static final int DESKTOP = 1440;
    private static final int PHONE = 360;
    private static final int NARROWEST = 320;
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final String AXE = axe();

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Screen(Browser browser) {
        context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(DESKTOP, HEIGHT)
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai"));
        page = context.newPage();
        // The browser says here what the content security policy refused, and which file was not found.
        page.onConsoleMessage(message -> {
            // That the page itself answers 404 or 422 is for the test to judge.
            boolean own = message.text().startsWith("Failed to load resource")
                    && message.location().startsWith(message.page().url());
            if (message.type().equals("error") && !own) {
                complaints.add(message.text() + " @ " + message.location());
            }
        });
        page.onPageError(complaints::add);
    }

    /** Presses the button of that name, which sends a form, and waits until the page that answers is there whole. */
    public void press(String button) {
        press(page, button);
    }

    /**
     * The same in another page of the window. Such a page stays open until the window closes: closing one while a page
     * arrives can hang for good (crbug.com/536385539).
     */
    public static void press(Page page, String button) {
        var answered = new AtomicBoolean();
        Consumer<Frame> answer = frame -> answered.set(true);
        page.onFrameNavigated(answer);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
        page.waitForCondition(answered::get);
        page.offFrameNavigated(answer);
        page.waitForLoadState();
    }

    /** The page itself, for clicks and questions. */
    public Page page() {
        return page;
    }

    /** Goes to an address and waits until everything is there. */
    public Screen open(String url) {
        page.navigate(url);
        return this;
    }

    /** Signs this account in at the tenant, as if it had logged in here. */
    public Screen signIn(Tenant tenant, UUID account) {
        var session = WebHouse.signIn(tenant, account);
        context.addCookies(List.of(new Cookie(session.getName(), session.getValue()).setUrl(WebHouse.origin(tenant))));
        return this;
    }

    /** Makes the window so many pixels wide. */
    public Screen width(int pixels) {
        page.setViewportSize(pixels, HEIGHT);
        return this;
    }

    /**
     * Looks at the present page as a person would: pictures at 1440 and 360 px in {@code target/screenshots}, no sideways
     * scroll at 1440, 360 and 320 px nor with large text, nothing that axe finds against WCAG 2.2 AA, no complaint of the
     * browser, no inline style or script.
     */
    public void assertGood(String name) {
        // After a click the page may still be without its style sheet.
        page.waitForLoadState();
        assertNoInline();
        for (int width : new int[] {DESKTOP, PHONE}) {
            width(width);
            picture(name + "-" + width);
            assertNoSidewaysScroll(name, width);
            assertAccessible(name + " at " + width);
        }
        assertNoSidewaysScroll(name, NARROWEST);
        page.evaluate("document.documentElement.classList.toggle('large-text')");
        assertNoSidewaysScroll(name + " in large text", PHONE);
        assertNoSidewaysScroll(name + " in large text", DESKTOP);
        page.evaluate("document.documentElement.classList.toggle('large-text')");
        width(DESKTOP);
        assertThat(complaints).as("what the browser complains of on " + name).isEmpty();
    }

    /** Takes a picture of the whole page into {@code target/screenshots}. */
    public void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + ".png")));
    }

    /** Fails when the page is wider than a window of this width. */
    public void assertNoSidewaysScroll(String name, int width) {
        width(width);
        var wider = page.evaluate("""
                () => document.documentElement.scrollWidth <= innerWidth ? '' : [...document.querySelectorAll('body *')]
                    .filter(e => e.getBoundingClientRect().right > innerWidth + 1).slice(0, 5)
                    .map(e => e.tagName + '.' + e.className + ' ' + Math.round(e.getBoundingClientRect().right)).join('; ')
                        || 'wider than the window'
                """);
        assertThat(wider).as("what sticks out of %s at %d px", name, width).isEqualTo("");
    }

    /** Fails when axe finds anything against WCAG 2.2 A or AA. */
    public void assertAccessible(String name) {
        page.evaluate(AXE);
        var findings = page.evaluate("""
                async () => (await axe.run(document, {resultTypes: ['violations'],
                        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']}))
                    .violations.map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html + ' ' + n.failureSummary).join(' | '))
                    .join('\\n')
                """);
        assertThat(findings).as("what axe finds on " + name).isEqualTo("");
    }

    /**
     * Fails when the page carries style or script in itself, which the content security policy would refuse. What a chart
     * was drawn into aside: there the script sets the style, which the policy allows.
     */
    public void assertNoInline() {
        var inline = page.evaluate("""
                () => [...document.querySelectorAll('*')].filter(e => e.hasAttribute('style') || e.localName === 'style'
                        || e.localName === 'script' && !e.src || [...e.attributes].some(a => a.name.startsWith('on')))
                    .filter(e => !e.closest('.q-stat-chart')?.querySelector('canvas'))
                    .map(e => e.outerHTML.slice(0, 120)).join('\\n')
                """);
        assertThat(inline).as("inline style or script").isEqualTo("");
    }

    void close() {
        context.close();
    }

    private static String axe() {
        try (var in = Screen.class.getClassLoader().getResourceAsStream("axe.min.js")) {
            if (in == null) {
                throw new IllegalStateException("axe.min.js is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
