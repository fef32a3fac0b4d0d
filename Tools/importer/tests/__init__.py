"""Tests of the importer: python3 -m unittest discover -s Tools/importer/tests -t Tools"""
