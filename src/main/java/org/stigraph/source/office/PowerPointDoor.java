package org.stigraph.source.office;

import java.util.List;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.stigraph.source.Door;
import org.stigraph.source.Format;
import org.stigraph.source.Limits;
import org.stigraph.source.LineSink;
import org.stigraph.source.Opened;
import org.stigraph.source.Refusal;

/** Opens PowerPoint files (pptx). */
public final class PowerPointDoor implements Door {

  @Override
  public Opened open(String name, byte[] bytes, Limits limits) throws Refusal {
    return OfficeParts.read(
        bytes,
        limits,
        parts -> {
          try (XMLSlideShow show = new XMLSlideShow(parts)) {
            if (show.getSlides().size() > limits.pages()) {
              throw new Refusal(
                  "IN010",
                  "has " + show.getSlides().size() + " slides; the limit is " + limits.pages(),
                  "Split it into volumes.");
            }
            LineSink sink = new LineSink(limits);
            SlideShow slides = new SlideShow(sink);
            slides.read(show);
            return new Opened(
                Format.POWERPOINT,
                sink.lines(),
                OfficeParts.told(show.getProperties()),
                show.getSlides().size(),
                List.of(),
                OfficeParts.unread(name, slides.unread()));
          }
        });
  }
}
