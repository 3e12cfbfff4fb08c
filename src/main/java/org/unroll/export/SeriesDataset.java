package org.unroll.export;

import java.util.List;
import org.jfree.data.xy.AbstractXYDataset;

/** Shows our series to the chart library, in axis positions, without copying each point. */
final class SeriesDataset extends AbstractXYDataset {

  private final transient List<Series> series;
  private final transient Scale scale;
  private final transient AxisRange range;

  SeriesDataset(List<Series> series, Scale scale, AxisRange range) {
    this.series = series;
    this.scale = scale;
    this.range = range;
  }

  @Override
  public int getSeriesCount() {
    return series.size();
  }

  @Override
  public Comparable<?> getSeriesKey(int index) {
    return index;
  }

  @Override
  public int getItemCount(int index) {
    return series.get(index).size();
  }

  @Override
  public double getXValue(int index, int item) {
    return series.get(index).x()[item];
  }

  @Override
  public double getYValue(int index, int item) {
    return range.clamp(scale.position(series.get(index).y()[item]));
  }

  @Override
  public Number getX(int index, int item) {
    return getXValue(index, item);
  }

  @Override
  public Number getY(int index, int item) {
    return getYValue(index, item);
  }
}
