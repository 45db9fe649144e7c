"""Ordinary English words, so that none is taken for a misspelt name or noun. Base forms; data, no logic."""

from __future__ import annotations

WORDS = """
a about above after again against all almost also always an and any are area around as at attack away back base be because been
before behind being below between both but by call came can city claim come could country day did do does down during each
early east either even every few first for force found from get go good group had has have he her here him his how if in into
is it its just kill know last later least less like line long made make man many may me men might military month more most
much must my near never new next no none nor north not nothing now of off on once one only or other our out over own part
people place put reader said same saw say see seven several she should since so some south still strike such take than that the their
them then there these they this those three through time to told took troop two under until up us very was way we week
well were west what when where which while who whom whose why will with within without woman word work world would year yet you
your hit hits hitting arab reading nice turkey mobile time victory green village tower state house white
"""
