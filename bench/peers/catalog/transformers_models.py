"""Transformers built from small configurations, with random weights.

Widths are cut and layers few, so that files stay small; heads, grouping, masks and position schemes are
those of the real architectures.
"""

from __future__ import annotations

from typing import Callable, Iterator

import torch
import transformers as hf
from torch import nn

from .spec import BATCH, BATCH_SEQ, Axes, Build, Call, Spec

VOCAB = 1000
BATCH_SIZE, SEQUENCE, PAST = 2, 16, 8

# What nearly every text configuration accepts.
TEXT = dict(
    vocab_size=VOCAB, hidden_size=128, num_hidden_layers=3, num_attention_heads=4, intermediate_size=256,
    max_position_embeddings=128,
)
VISION = dict(hidden_size=96, num_hidden_layers=3, num_attention_heads=3, intermediate_size=192, image_size=64, patch_size=8)

MASKED: dict[str, Axes] = {"input_ids": BATCH_SEQ, "attention_mask": BATCH_SEQ}
HIDDEN: dict[str, Axes] = {"last_hidden_state": BATCH_SEQ}
LOGITS: dict[str, Axes] = {"logits": BATCH_SEQ}


def _ids(batch: int = BATCH_SIZE, length: int = SEQUENCE) -> torch.Tensor:
    return torch.randint(3, VOCAB, (batch, length))


def _masked() -> tuple[torch.Tensor, torch.Tensor]:
    return _ids(), torch.ones(BATCH_SIZE, SEQUENCE, dtype=torch.int64)


def _quiet(model: nn.Module) -> nn.Module:
    """Turns caching off: a cache in the outputs is exported only by the models meant for it."""
    if hasattr(model.config, "use_cache"):
        model.config.use_cache = False
    return model


def _build(kind: type, config: Callable[[], object], args, call, attention: str) -> Build:
    def build():
        made = config()
        made._attn_implementation_internal = attention
        return Call(_quiet(kind(made)), call), args()

    return build


def _hidden(m, ids, mask):
    return m(input_ids=ids, attention_mask=mask).last_hidden_state


def _logits(m, ids, mask):
    return m(input_ids=ids, attention_mask=mask).logits


def _encoders() -> Iterator[Spec]:
    """Text models that take ids and a mask."""
    distil = dict(vocab_size=VOCAB, dim=128, n_layers=3, n_heads=4, hidden_dim=256, max_position_embeddings=128)
    table = [
        ("bert", hf.BertModel, lambda: hf.BertConfig(**TEXT), _hidden, "eager", [("ts", 13), ("dynamo", 18)]),
        ("bert-sdpa", hf.BertModel, lambda: hf.BertConfig(**TEXT), _hidden, "sdpa", [("ts", 17)]),
        ("bert-classifier", hf.BertForSequenceClassification, lambda: hf.BertConfig(**TEXT), _logits, "eager", [("ts", 17)]),
        ("distilbert", hf.DistilBertModel, lambda: hf.DistilBertConfig(**distil), _hidden, "eager", [("ts", 17), ("dynamo", 18)]),
        ("roberta", hf.RobertaModel, lambda: hf.RobertaConfig(**TEXT), _hidden, "eager", [("ts", 17)]),
        ("albert", hf.AlbertModel, lambda: hf.AlbertConfig(**TEXT, embedding_size=64), _hidden, "eager", [("ts", 13)]),
        ("electra", hf.ElectraModel, lambda: hf.ElectraConfig(**TEXT, embedding_size=64), _hidden, "eager", [("ts", 17)]),
        ("mpnet", hf.MPNetModel, lambda: hf.MPNetConfig(**TEXT), _hidden, "eager", [("ts", 17)]),
        ("deberta-v2", hf.DebertaV2Model, lambda: hf.DebertaV2Config(
            **TEXT, relative_attention=True, position_buckets=32, norm_rel_ebd="layer_norm", share_att_key=True,
            pos_att_type="p2c|c2p", max_relative_positions=-1), _hidden, "eager", [("ts", 17)]),
        ("convbert", hf.ConvBertModel, lambda: hf.ConvBertConfig(**TEXT, embedding_size=64), _hidden, "eager", [("ts", 17)]),
        ("squeezebert", hf.SqueezeBertModel, lambda: hf.SqueezeBertConfig(**TEXT, embedding_size=128), _hidden, "eager", [("ts", 17)]),
        ("modernbert", hf.ModernBertModel, lambda: hf.ModernBertConfig(
            **TEXT, pad_token_id=0, bos_token_id=1, eos_token_id=2, cls_token_id=1, sep_token_id=2,
            reference_compile=False, local_attention=8), _hidden, "eager", [("ts", 17)]),
        ("t5-encoder", hf.T5EncoderModel, lambda: hf.T5Config(
            vocab_size=VOCAB, d_model=128, d_kv=32, d_ff=256, num_layers=3, num_heads=4), _hidden, "eager", [("ts", 17), ("dynamo", 18)]),
    ]
    for name, kind, config, call, attention, exports in table:
        for exporter, opset in exports:
            outputs = {"logits": BATCH} if name.endswith("classifier") else HIDDEN
            yield Spec(name, _build(kind, config, _masked, call, attention), MASKED, outputs, exporter, opset)


def _decoders() -> Iterator[Spec]:
    """Causal language models without a cache."""
    gpt = dict(vocab_size=VOCAB, n_positions=128, n_embd=128, n_layer=3, n_head=4)
    grouped = dict(TEXT, num_key_value_heads=2)
    table = [
        ("gpt2", hf.GPT2LMHeadModel, lambda: hf.GPT2Config(**gpt), "eager", [("ts", 13), ("dynamo", 18)]),
        ("llama-gqa", hf.LlamaForCausalLM, lambda: hf.LlamaConfig(**grouped), "eager", [("ts", 17)]),
        ("llama-gqa-sdpa", hf.LlamaForCausalLM, lambda: hf.LlamaConfig(**grouped), "sdpa", [("ts", 17), ("dynamo", 18)]),
        ("qwen2", hf.Qwen2ForCausalLM, lambda: hf.Qwen2Config(**grouped), "eager", [("ts", 17), ("dynamo", 18)]),
        ("mistral", hf.MistralForCausalLM, lambda: hf.MistralConfig(**grouped, sliding_window=8), "eager", [("ts", 17)]),
        ("phi", hf.PhiForCausalLM, lambda: hf.PhiConfig(**TEXT, partial_rotary_factor=0.5), "eager", [("ts", 17)]),
        ("gemma2", hf.Gemma2ForCausalLM, lambda: hf.Gemma2Config(**grouped, head_dim=32, query_pre_attn_scalar=32, sliding_window=8), "eager", [("ts", 17)]),
        ("gpt-neox", hf.GPTNeoXForCausalLM, lambda: hf.GPTNeoXConfig(**TEXT), "eager", [("ts", 17)]),
        ("bloom", hf.BloomForCausalLM, lambda: hf.BloomConfig(vocab_size=VOCAB, hidden_size=128, n_layer=3, n_head=4), "eager", [("ts", 17)]),
        ("opt", hf.OPTForCausalLM, lambda: hf.OPTConfig(
            vocab_size=VOCAB, hidden_size=128, num_hidden_layers=3, num_attention_heads=4, ffn_dim=256, max_position_embeddings=128,
            word_embed_proj_dim=128), "eager", [("ts", 17)]),
    ]
    for name, kind, config, attention, exports in table:
        for exporter, opset in exports:
            yield Spec(name, _build(kind, config, _masked, _logits, attention), MASKED, LOGITS, exporter, opset)


def _cached(name: str, kind: type, config: Callable[[], object], layers: int, heads: int, size: int) -> Spec:
    """One decoding step with the key and value cache as graph inputs and outputs."""
    total = "past_sequence + sequence"
    past: Axes = {0: "batch", 2: "past_sequence"}
    inputs: dict[str, Axes] = {"input_ids": BATCH_SEQ, "attention_mask": {0: "batch", 1: total}}
    outputs = dict(LOGITS)
    for i in range(layers):
        for part in ("key", "value"):
            inputs[f"past_key_values.{i}.{part}"] = past
            outputs[f"present.{i}.{part}"] = {0: "batch", 2: total}

    def call(m, ids, mask, *flat):
        pairs = tuple(zip(flat[::2], flat[1::2]))
        cache = pairs if kind is hf.GPT2LMHeadModel else hf.DynamicCache.from_legacy_cache(pairs)
        found = m(input_ids=ids, attention_mask=mask, past_key_values=cache, use_cache=True)
        return (found.logits, *(t for layer in found.past_key_values for t in layer))

    def build():
        made = config()
        made._attn_implementation_internal = "eager"
        args = (
            _ids(length=4),
            torch.ones(BATCH_SIZE, PAST + 4, dtype=torch.int64),
            *(torch.randn(BATCH_SIZE, heads, PAST, size) for _ in range(2 * layers)),
        )
        return Call(kind(made), call), args

    return Spec(name, build, inputs, outputs)


def _sequence_to_sequence() -> Iterator[Spec]:
    decoder_axes: Axes = {0: "batch", 1: "decoder_sequence"}
    inputs = {**MASKED, "decoder_input_ids": decoder_axes}
    args = lambda: (*_masked(), _ids(length=12))
    call = lambda m, ids, mask, out: m(input_ids=ids, attention_mask=mask, decoder_input_ids=out).logits
    t5 = lambda: hf.T5Config(vocab_size=VOCAB, d_model=128, d_kv=32, d_ff=256, num_layers=2, num_heads=4, decoder_start_token_id=0)
    bart = lambda: hf.BartConfig(
        vocab_size=VOCAB, d_model=128, encoder_layers=2, decoder_layers=2, encoder_attention_heads=4, decoder_attention_heads=4,
        encoder_ffn_dim=256, decoder_ffn_dim=256, max_position_embeddings=128)
    yield Spec("t5", _build(hf.T5ForConditionalGeneration, t5, args, call, "eager"), inputs, {"logits": decoder_axes})
    yield Spec("bart", _build(hf.BartForConditionalGeneration, bart, args, call, "eager"), inputs, {"logits": decoder_axes})


def _audio() -> Iterator[Spec]:
    whisper = lambda: hf.WhisperConfig(
        vocab_size=VOCAB, num_mel_bins=80, encoder_layers=2, decoder_layers=2, encoder_attention_heads=4, decoder_attention_heads=4,
        encoder_ffn_dim=256, decoder_ffn_dim=256, d_model=128, max_source_positions=200, max_target_positions=64,
        pad_token_id=0, bos_token_id=1, eos_token_id=2, decoder_start_token_id=1, suppress_tokens=None, begin_suppress_tokens=None)
    mel = lambda: (torch.randn(BATCH_SIZE, 80, 400),)
    encode = lambda m, mel: m.encoder(mel).last_hidden_state
    for exporter, opset in (("ts", 17), ("dynamo", 18)):
        yield Spec("whisper-encoder", _build(hf.WhisperModel, whisper, mel, encode, "eager"), {"mel": BATCH}, {"last_hidden_state": BATCH}, exporter, opset)
    decoder_axes: Axes = {0: "batch", 1: "decoder_sequence"}
    decode = lambda m, ids, hidden: m.decoder(input_ids=ids, encoder_hidden_states=hidden).last_hidden_state
    yield Spec(
        "whisper-decoder",
        _build(hf.WhisperModel, whisper, lambda: (_ids(length=6), torch.randn(BATCH_SIZE, 200, 128)), decode, "eager"),
        {"decoder_input_ids": decoder_axes, "encoder_hidden_states": BATCH}, {"last_hidden_state": decoder_axes},
    )
    speech = dict(
        vocab_size=32, hidden_size=128, num_hidden_layers=2, num_attention_heads=4, intermediate_size=256, conv_dim=(64,) * 7,
        num_conv_pos_embeddings=16, num_conv_pos_embedding_groups=4)
    wave = lambda: (torch.randn(BATCH_SIZE, 16000),)
    axes: Axes = {0: "batch", 1: "samples"}
    call = lambda m, wave: m(wave).logits
    out: dict[str, Axes] = {"logits": {0: "batch", 1: "frames"}}
    yield Spec("wav2vec2", _build(hf.Wav2Vec2ForCTC, lambda: hf.Wav2Vec2Config(**speech), wave, call, "eager"), {"wave": axes}, out)
    yield Spec("wav2vec2", _build(hf.Wav2Vec2ForCTC, lambda: hf.Wav2Vec2Config(**speech), wave, call, "eager"), {"wave": BATCH}, {"logits": BATCH}, "dynamo", 18)
    yield Spec("hubert", _build(hf.HubertForCTC, lambda: hf.HubertConfig(**speech), wave, call, "eager"), {"wave": axes}, out, opset=13)


def _vision() -> Iterator[Spec]:
    image = lambda side=64: lambda: (torch.randn(BATCH_SIZE, 3, side, side),)
    hidden = lambda m, x: m(pixel_values=x).last_hidden_state
    logits = lambda m, x: m(pixel_values=x).logits
    segformer = lambda: hf.SegformerConfig(hidden_sizes=[16, 32, 64, 96], depths=[1, 1, 1, 1], num_attention_heads=[1, 2, 4, 6], decoder_hidden_size=64, num_labels=10)
    mobilevit = lambda: hf.MobileViTConfig(image_size=128, hidden_sizes=[48, 64, 80], neck_hidden_sizes=[16, 16, 24, 32, 48, 56, 160], num_labels=10)
    hw: Axes = {0: "batch", 2: "height", 3: "width"}
    detr = lambda: hf.DetrConfig(
        use_timm_backbone=False, use_pretrained_backbone=False, backbone=None,
        backbone_config=hf.ResNetConfig(embedding_size=16, hidden_sizes=[16, 32, 48, 64], depths=[1, 1, 1, 1], out_features=["stage4"]),
        d_model=64, encoder_layers=1, decoder_layers=1, encoder_attention_heads=4, decoder_attention_heads=4, encoder_ffn_dim=128,
        decoder_ffn_dim=128, num_queries=20, num_labels=10)
    table = [
        ("hf-vit", hf.ViTModel, lambda: hf.ViTConfig(**VISION), hidden, 64, BATCH, "eager", [("ts", 17), ("dynamo", 18)]),
        ("hf-deit", hf.DeiTModel, lambda: hf.DeiTConfig(**VISION), hidden, 64, BATCH, "eager", [("ts", 13)]),
        ("hf-beit", hf.BeitModel, lambda: hf.BeitConfig(**VISION, use_relative_position_bias=True), hidden, 64, BATCH, "eager", [("ts", 17)]),
        ("hf-dinov2", hf.Dinov2Model, lambda: hf.Dinov2Config(**VISION), hidden, 64, BATCH, "eager", [("ts", 17)]),
        ("hf-yolos", hf.YolosForObjectDetection, lambda: hf.YolosConfig(**{**VISION, "image_size": [64, 64]}, num_detection_tokens=10), logits, 64, BATCH, "eager", [("ts", 17)]),
        ("hf-segformer", hf.SegformerForSemanticSegmentation, segformer, logits, 128, hw, "eager", [("ts", 17)]),
        ("hf-segformer", hf.SegformerForSemanticSegmentation, segformer, logits, 128, BATCH, "eager", [("dynamo", 18)]),
        ("hf-mobilevit", hf.MobileViTForImageClassification, mobilevit, logits, 128, BATCH, "eager", [("ts", 17), ("dynamo", 18)]),
        ("hf-swin", hf.SwinModel, lambda: hf.SwinConfig(image_size=64, patch_size=4, embed_dim=24, depths=[2, 2], num_heads=[2, 4], window_size=4), hidden, 64, BATCH, "eager", [("ts", 17)]),
        ("hf-convnextv2", hf.ConvNextV2Model, lambda: hf.ConvNextV2Config(hidden_sizes=[16, 32, 48, 64], depths=[1, 1, 2, 1]), hidden, 64, BATCH, "eager", [("ts", 17)]),
        ("hf-detr", hf.DetrForObjectDetection, detr, lambda m, x: (lambda y: (y.logits, y.pred_boxes))(m(pixel_values=x)), 128, BATCH, "eager", [("ts", 17)]),
    ]
    for name, kind, config, call, side, axes, attention, exports in table:
        for exporter, opset in exports:
            outputs = {"logits": BATCH, "boxes": BATCH} if name == "hf-detr" else {"output": {0: "batch"}}
            yield Spec(name, _build(kind, config, image(side), call, attention), {"pixel_values": axes}, outputs, exporter, opset)


def _clip() -> Iterator[Spec]:
    text = lambda: hf.CLIPTextConfig(**{**TEXT, "max_position_embeddings": 77}, projection_dim=64, eos_token_id=2, bos_token_id=1)
    vision = lambda: hf.CLIPVisionConfig(**VISION, projection_dim=64)
    embed = lambda m, ids, mask: m(input_ids=ids, attention_mask=mask).text_embeds
    look = lambda m, x: m(pixel_values=x).image_embeds
    image = lambda: (torch.randn(BATCH_SIZE, 3, 64, 64),)
    yield Spec("clip-text", _build(hf.CLIPTextModelWithProjection, text, _masked, embed, "eager"), MASKED, {"text_embeds": BATCH})
    for exporter, opset in (("ts", 17), ("dynamo", 18)):
        yield Spec("clip-vision", _build(hf.CLIPVisionModelWithProjection, vision, image, look, "eager"), {"pixel_values": BATCH}, {"image_embeds": BATCH}, exporter, opset)


def all_models() -> Iterator[Spec]:
    grouped = dict(TEXT, num_key_value_heads=2)
    yield from _encoders()
    yield from _decoders()
    yield _cached("gpt2-with-past", hf.GPT2LMHeadModel, lambda: hf.GPT2Config(vocab_size=VOCAB, n_positions=128, n_embd=128, n_layer=2, n_head=4), 2, 4, 32)
    yield _cached("llama-with-past", hf.LlamaForCausalLM, lambda: hf.LlamaConfig(**{**grouped, "num_hidden_layers": 2}), 2, 2, 32)
    yield _cached("qwen2-with-past", hf.Qwen2ForCausalLM, lambda: hf.Qwen2Config(**{**grouped, "num_hidden_layers": 2}), 2, 2, 32)
    yield from _sequence_to_sequence()
    yield from _audio()
    yield from _vision()
    yield from _clip()
