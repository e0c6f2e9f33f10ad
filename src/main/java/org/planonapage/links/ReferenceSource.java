package org.planonapage.links;

import java.util.Collection;
import java.util.Map;

/** The port by which a feature gives titles and addresses of its references to whoever links to them. */
public interface ReferenceSource {

    /** The word of its references: "metric" in {@code metric:ia-timeliness}. */
    String kind();

    /** The cards of those ids that exist, by id, in one query; called inside the reader's transaction and moment. */
    Map<Long, ReferenceCard> cards(ProgrammeId programme, Collection<Long> ids);
}
