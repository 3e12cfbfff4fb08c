package org.unroll.export;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.BufferOverflowException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jcodec.codecs.h264.H264Encoder;
import org.jcodec.codecs.h264.encode.RateControl;
import org.jcodec.codecs.h264.io.model.SliceType;
import org.jcodec.common.Codec;
import org.jcodec.common.MuxerTrack;
import org.jcodec.common.VideoCodecMeta;
import org.jcodec.common.VideoEncoder.EncodedFrame;
import org.jcodec.common.io.FileChannelWrapper;
import org.jcodec.common.io.NIOUtils;
import org.jcodec.common.model.ColorSpace;
import org.jcodec.common.model.Packet;
import org.jcodec.common.model.Packet.FrameType;
import org.jcodec.common.model.Picture;
import org.jcodec.common.model.Size;
import org.jcodec.containers.mp4.boxes.HandlerBox;
import org.jcodec.containers.mp4.boxes.MetaValue;
import org.jcodec.containers.mp4.boxes.MovieBox;
import org.jcodec.containers.mp4.boxes.UdtaBox;
import org.jcodec.containers.mp4.boxes.UdtaMetaBox;
import org.jcodec.containers.mp4.muxer.MP4Muxer;

/**
 * A film in the format that every player and browser knows: H.264 in an MP4 file. A picture that stands
 * still is written once, with the time it is seen. An odd last column or row is left out, since the
 * format halves the colours' resolution.
 */
final class Mp4Writer implements AnimationWriter {

  private static final int TICKS_PER_SECOND = 1000;

  /** Small differences of colour can still be seen; 51 would be the coarsest. */
  private static final int QUANTISER = 18;

  /** The field of a film's comment, as iTunes began it and everybody reads it: ©cmt. */
  private static final int COMMENT = 0xa9636d74;

  private static final String NONE = "\0\0\0\0";

  private final Provenance provenance;
  private final FileChannelWrapper file;
  private final MP4Muxer muxer;
  private final H264Encoder encoder = new H264Encoder(new EvenQuality());
  private Optional<MuxerTrack> track = Optional.empty();
  private ByteBuffer buffer = ByteBuffer.allocate(0);
  private long time;
  private int count;

  /**
   * A film that is written into a file, which is replaced.
   *
   * @param provenance becomes the film's comment
   */
  Mp4Writer(Provenance provenance, Path path) throws IOException {
    this.provenance = provenance;
    file = NIOUtils.writableChannel(path.toFile());
    muxer = muxer(file);
  }

  /** Its first bytes are written at once, which may fail. */
  private static MP4Muxer muxer(FileChannelWrapper file) throws IOException {
    try {
      return MP4Muxer.createMP4MuxerToChannel(file);
    } catch (IOException e) {
      file.close();
      throw e;
    }
  }

  @Override
  public void add(BufferedImage picture, int millis) throws IOException {
    Picture planes = Planes.of(picture);
    MuxerTrack video = track.isPresent() ? track.get() : begin(planes);
    buffer.clear();
    EncodedFrame encoded = encode(planes);
    FrameType type = encoded.isKeyFrame() ? FrameType.KEY : FrameType.INTER;
    ByteBuffer copy = NIOUtils.clone(encoded.getData());
    video.addFrame(Packet.createPacket(copy, time, TICKS_PER_SECOND, millis, count, type, null));
    time += millis;
    count++;
  }

  /** The encoder has room for one byte for each pixel, which only noise fills. */
  private EncodedFrame encode(Picture planes) throws IOException {
    try {
      return encoder.encodeFrame(planes, buffer);
    } catch (BufferOverflowException e) {
      throw new IOException("these pictures have too many details for MP4; GIF can hold them", e);
    }
  }

  private MuxerTrack begin(Picture planes) {
    buffer = ByteBuffer.allocate(encoder.estimateBufferSize(planes));
    VideoCodecMeta meta =
        VideoCodecMeta.createSimpleVideoCodecMeta(
            new Size(planes.getWidth(), planes.getHeight()), ColorSpace.YUV420J);
    MuxerTrack video = muxer.addVideoTrack(Codec.H264, meta);
    track = Optional.of(video);
    return video;
  }

  @Override
  public void close() throws IOException {
    try {
      if (track.isPresent()) {
        MovieBox movie = muxer.finalizeHeader();
        movie.add(comment());
        muxer.storeHeader(movie);
      }
    } finally {
      file.close();
    }
  }

  /** The comment as players look for it: with a handler that says whose way of comments it is. */
  private UdtaBox comment() {
    UdtaMetaBox meta = UdtaMetaBox.createUdtaMetaBox();
    meta.add(HandlerBox.createHandlerBox(NONE, "mdir", "appl", 0, 0));
    meta.setItunesMeta(Map.of(COMMENT, MetaValue.createString(provenance.text())));
    UdtaBox box = UdtaBox.createUdtaBox();
    box.add(meta);
    return box;
  }

  /** Every block of every picture equally fine, however many bytes that takes. */
  private static final class EvenQuality implements RateControl {
    @Override
    public int startPicture(Size size, int mostBytes, SliceType type) {
      return QUANTISER;
    }

    @Override
    public int initialQpDelta() {
      return 0;
    }

    @Override
    public int accept(int bits) {
      return 0;
    }
  }
}
