package org.planonapage;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.stream.Stream;
import org.planonapage.exchange.PackImporter;
import org.planonapage.programme.DemoRights;
import org.planonapage.ui.Say;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;

/** A screen read without a browser, by a member. */
@SpringBootTest
@WithMockUser("member")
public abstract class ScreenTest extends SpringBrowserlessTest {

    @Autowired
    private PackImporter importer;

    @Autowired
    private DemoRights rights;

    /** Loads packs, and opens their programmes to the demonstration's accounts. */
    protected final void load(TestPack... packs) {
        Stream.of(packs).forEach(pack -> pack.load(importer));
        rights.grantAll();
    }

    /** Opens an address within the application, with what stands after its question mark. */
    protected static void open(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    /** The page's only heading of the first rank. */
    protected final String heading() {
        return $(H1.class).single().getText();
    }

    /** The sentence that leads the page. */
    protected final String sentence() {
        return text($(Say.class).single());
    }

    /** All that stands on the page, bar and strip left out. */
    protected final String page() {
        return text((Component) getCurrentView());
    }

    /** Where the links of the page lead, bar and strip left out. */
    protected final List<String> links() {
        return $view(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    protected static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
